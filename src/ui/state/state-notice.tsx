import type { StateAction, StateWords } from './describe-state.ts';
import { isolate } from '../strings/isolate.ts';
import { useStrings } from '../strings/use-strings.ts';
import type { MessageKey } from '../strings/message-keys.ts';

const actionLabel: Record<StateAction, MessageKey> = {
  read: 'actionRead',
  resume: 'actionResume',
  explain: 'openWelcome',
};

interface Props {
  words: StateWords;
  /** Fills $1 in the explanation: the site, the story. */
  about?: string;
  busy?: boolean;
  onAction: (action: StateAction) => void;
}

/** Why there is nothing to show, in words, and the one thing that can be done. */
export function StateNotice({ words, about = '', busy = false, onAction }: Props) {
  const strings = useStrings();
  const { action } = words;
  const name = isolate(about);
  return (
    <main class="state" aria-busy={busy}>
      <StateDrawing busy={busy} />
      <h1>{strings.text(words.title, name)}</h1>
      <p class="soft note">{strings.text(words.explanation, name)}</p>
      {action && (
        <button
          type="button"
          class={`button ${action === 'explain' ? '' : 'primary'}`}
          onClick={() => onAction(action)}
        >
          {strings.text(actionLabel[action])}
        </button>
      )}
    </main>
  );
}

/** Lines of text with a margin: empty here, as there is nothing to note. */
function StateDrawing({ busy }: { busy: boolean }) {
  return (
    <svg
      class={busy ? 'drawing flips busy' : 'drawing flips'}
      viewBox="0 0 72 40"
      aria-hidden="true"
      width="72"
      height="40"
    >
      <path class="margin" d="M14 2v36" />
      <path class="line" d="M22 7h46M22 16h38" />
      <path class="line last" d="M22 25h46M22 34h26" />
    </svg>
  );
}
