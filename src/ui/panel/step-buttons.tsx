import type { MatchedSentence } from '../../comparison/count-relations.ts';
import { useStrings } from '../strings/use-strings.ts';

interface Props {
  matched: MatchedSentence[];
  selected: number | null;
  onStep: (by: 1 | -1) => void;
}

/** Previous and next sentence; panel and page move together. */
export function StepButtons({ matched, selected, onStep }: Props) {
  const strings = useStrings();
  const at = matched.findIndex(({ index }) => index === selected);
  return (
    <div class="steps">
      <button
        type="button"
        class="button icon"
        disabled={at === 0 || matched.length === 0}
        title={strings.text('previousSentence')}
        aria-label={strings.text('previousSentence')}
        onClick={() => onStep(-1)}
      >
        <Arrow path="M4 10l4-4 4 4" />
      </button>
      <button
        type="button"
        class="button icon"
        disabled={at === matched.length - 1}
        title={strings.text('nextSentence')}
        aria-label={strings.text('nextSentence')}
        onClick={() => onStep(1)}
      >
        <Arrow path="M4 6l4 4 4-4" />
      </button>
    </div>
  );
}

function Arrow({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" />
    </svg>
  );
}
