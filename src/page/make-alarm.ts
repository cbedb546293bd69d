/** Calls back once after a time; setting it again puts that off or brings it forward. */
export interface Alarm {
  /** @param ms from now. */
  set: (ms: number) => void;
  clear: () => void;
}

/**
 * Makes an alarm that is out of the page's reach. Timers are not: the page's own and those of extensions are numbered
 * together, and some pages clear every number there is. The time limit of an AbortSignal has no number; it cannot be
 * ended either, so one that runs is waited for before the next is begun.
 */
export function makeAlarm(onTime: () => void): Alarm {
  let due = Number.POSITIVE_INFINITY;
  let nextCheck = Number.POSITIVE_INFINITY;
  const checkAtDue = (): void => {
    if (due >= nextCheck) return;
    nextCheck = due;
    const wait = Math.max(0, Math.ceil(due - performance.now()));
    AbortSignal.timeout(wait).addEventListener('abort', check);
  };
  const check = (): void => {
    nextCheck = Number.POSITIVE_INFINITY;
    if (performance.now() < due) return checkAtDue();
    due = Number.POSITIVE_INFINITY;
    onTime();
  };
  return {
    set: (ms) => {
      due = performance.now() + ms;
      checkAtDue();
    },
    clear: () => {
      due = Number.POSITIVE_INFINITY;
    },
  };
}
