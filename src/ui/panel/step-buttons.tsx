import type { MatchedSentence } from '../../comparison/list-matched.ts';
import { stepFrom } from '../../comparison/step-from.ts';
import { useStrings } from '../strings/use-strings.ts';

interface Props {
  /** The sentences to step through, in order. */
  matched: MatchedSentence[];
  selected: number | null;
  onStep: (to: number, by: 1 | -1) => void;
}

/** Previous and next sentence; panel and page move together. */
export function StepButtons({ matched, selected, onStep }: Props) {
  const strings = useStrings();
  return (
    <div class="steps">
      <Step {...{ matched, selected, onStep }} by={-1} name={strings.text('previousSentence')} />
      <Step {...{ matched, selected, onStep }} by={1} name={strings.text('nextSentence')} />
    </div>
  );
}

function Step({ matched, selected, onStep, by, name }: Props & { by: 1 | -1; name: string }) {
  const next = stepFrom(matched, selected, by);
  return (
    // At the end it does nothing, but stays: a disabled button would drop the keyboard's focus.
    <button
      type="button"
      class="button icon"
      aria-disabled={!next}
      title={name}
      aria-label={name}
      onClick={() => next && onStep(next.index, by)}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path
          d={by === 1 ? 'M4 6l4 4 4-4' : 'M4 10l4-4 4 4'}
          fill="none"
          stroke="currentColor"
          stroke-width="1.75"
          stroke-linecap="round"
        />
      </svg>
    </button>
  );
}
