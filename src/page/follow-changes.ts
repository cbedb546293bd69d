import { makeAlarm } from './make-alarm.ts';
import { bodyOf, holds, isConnected, parentOf } from './read-node.ts';
import { watchFolded } from './watch-folded.ts';

/** Time without a change after which the page is read again, and the longest that steady change can put it off. */
const quietMs = 500;
const longestMs = 3000;
/** Each reading makes the next one wait longer, up to this, so that a ticker cannot keep us busy. */
const maxRestMs = 20_000;
/** Changed nodes that are noted during one reading. */
const maxPlaces = 500;

const everything = { childList: true, characterData: true, subtree: true };

/** Notes what changes in the page while it is read, when it is not known yet which part of it is the article. */
export class ChangeNote {
  readonly #places = new Set<Node>();
  readonly #observer = new MutationObserver((records) => this.#add(records));

  constructor() {
    const body = bodyOf(document);
    if (body) this.#observer.observe(body, everything);
  }

  #add(records: readonly MutationRecord[]): void {
    for (const { target } of records) if (this.#places.size < maxPlaces) this.#places.add(target);
  }

  /** Ends it; returns whether anything has changed that `followChanges` would follow: within `root`, or children above. */
  endFor(root: Element): boolean {
    this.end();
    return [...this.#places].some((place) => holds(root, place) || holds(place, root));
  }

  end(): void {
    this.#add(this.#observer.takeRecords());
    this.#observer.disconnect();
  }
}

/** What of a page is followed. */
interface Followed {
  root: Element;
  shadowRoots: readonly ShadowRoot[];
  /** Elements whose text is not shown now. */
  folded: readonly Element[];
}

interface Follower {
  /** Called at once, before the changed page is drawn: what is painted and no longer true has to go. */
  onChange: () => void;
  /** Called when the page has come to rest. */
  onRest: () => void;
}

/**
 * Follows changes of the content: within `root` all of them, above it only children coming and going, which is how
 * a page replaces the content as a whole, and what was folded away when it is shown. Ends with the signal.
 *
 * @param readings how often the page was read since the navigation.
 * @param hasChanged whether it has changed since it was read, so that it is to be read again in any case.
 */
export function followChanges(
  { root, shadowRoots, folded }: Followed,
  readings: number,
  hasChanged: boolean,
  { onChange, onRest }: Follower,
  signal: AbortSignal,
): void {
  const restMs = Math.min(maxRestMs, quietMs * 2 ** Math.max(0, readings - 3));
  let first = 0;
  const alarm = makeAlarm(() => {
    first = 0;
    onRest();
  });
  const restSoon = (): void => {
    const now = performance.now();
    first ||= now;
    alarm.set(Math.max(0, Math.min(restMs, first + Math.max(longestMs, restMs) - now)));
  };
  const follow = (): void => {
    onChange();
    restSoon();
  };
  const observer = new MutationObserver(follow);
  if (hasChanged) restSoon();
  observer.observe(root, everything);
  for (const shadowRoot of shadowRoots) observer.observe(shadowRoot, everything);
  // Above the body our own card comes and goes; and some pages put another body in the place of theirs.
  const outer = new MutationObserver(() => isConnected(root) || follow());
  const body = bodyOf(document);
  let isOutside = root === body;
  for (let node = parentOf(root); node; node = parentOf(node)) {
    (isOutside ? outer : observer).observe(node, { childList: true });
    isOutside ||= node === body;
  }
  watchFolded(folded, restSoon, signal);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    outer.disconnect();
    alarm.clear();
  });
}
