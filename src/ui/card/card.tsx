import { useEffect, useRef } from 'preact/hooks';
import { listMatched } from '../../comparison/list-matched.ts';
import type { MatchedSentence } from '../../comparison/list-matched.ts';
import { indexPack } from '../../comparison/index-pack.ts';
import type { TabResult } from '../../session/types.ts';
import type { Pack } from '../../story/types.ts';
import { ClaimCard } from '../claim/claim-card.tsx';
import { CueText } from '../claim/cue-text.tsx';
import { StepButtons } from '../panel/step-buttons.tsx';
import { useStrings } from '../strings/use-strings.ts';

export interface CardProps {
  result: TabResult;
  pack: Pack;
  /** Index of the sentence in the reading. */
  sentence: number;
  onClose: () => void;
  onNext: () => void;
  onPrevious: () => void;
  /** Absent where the browser lets only its own buttons open the panel. */
  onOpenPanel?: () => void;
}

/** What the panel would show of one sentence, in a box over the page. Escape closes it. */
export function Card({ result, pack, sentence, onClose, onNext, onPrevious, onOpenPanel }: CardProps) {
  const strings = useStrings();
  const box = useRef<HTMLDialogElement>(null);

  useEffect(() => box.current?.focus({ preventScroll: true }), [sentence]);

  if (result.state.kind !== 'read') return null;
  const { reading } = result.state;
  const shown = reading.sentences[sentence];
  if (!shown) return null;
  const matched = listMatched(reading);
  const { claims } = indexPack(pack);
  return (
    <dialog
      open
      class={`card ${matched.find(({ index }) => index === sentence)?.relation ?? 'single'}`}
      aria-label={strings.text('extensionName')}
      tabIndex={-1}
      ref={box}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
        // The page's own shortcuts are not for what is typed here.
        event.stopPropagation();
      }}
    >
      <CardHead {...{ matched, sentence, onClose, onNext, onPrevious }} />
      {/* It scrolls by itself, so the keyboard has to reach it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section class="card-body" tabIndex={0} aria-label={strings.text('thisArticleSays')}>
        <blockquote class="sentence" lang={reading.language} dir="auto">
          <CueText text={shown.text} cues={shown.readings.flatMap(({ cues }) => cues)} />
        </blockquote>
        {shown.readings.map((one) => {
          const claim = claims.get(one.claim);
          return (
            claim && (
              <ClaimCard
                key={one.claim}
                {...{ pack, claim }}
                reading={one}
                ownSource={reading.source}
                sentence={
                  shown.readings.length > 1 ? { text: shown.text, language: reading.language } : undefined
                }
              />
            )
          );
        })}
      </section>
      <div class="card-foot small soft">
        {onOpenPanel ? (
          <button type="button" class="button quiet" onClick={onOpenPanel}>
            {strings.text('openPanel')}
          </button>
        ) : (
          strings.text('cardHint')
        )}
      </div>
    </dialog>
  );
}

type HeadProps = Pick<CardProps, 'sentence' | 'onClose' | 'onNext' | 'onPrevious'> & {
  matched: MatchedSentence[];
};

/** Which of the marked sentences it is, the way to the next ones, and the way out. */
function CardHead({ matched, sentence, onClose, onNext, onPrevious }: HeadProps) {
  const strings = useStrings();
  const place = matched.findIndex(({ index }) => index === sentence);
  return (
    <div class="card-head">
      <span class="small soft">{strings.text('placeOf', place + 1, matched.length)}</span>
      <StepButtons
        matched={matched}
        selected={sentence}
        onStep={(_, by) => (by === 1 ? onNext() : onPrevious())}
      />
      <button
        type="button"
        class="button icon"
        aria-label={strings.text('close')}
        title={strings.text('close')}
        onClick={onClose}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="m4 4 8 8m0-8-8 8" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" />
        </svg>
      </button>
    </div>
  );
}
