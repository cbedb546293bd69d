import { memo } from 'preact/compat';
import { useEffect, useRef } from 'preact/hooks';
import type { Pack } from '../../story/types.ts';
import { ClaimCard } from '../claim/claim-card.tsx';
import { CopyClaim } from '../claim/copy-claim.tsx';
import { CueText } from '../claim/cue-text.tsx';
import { indexPack } from '../../comparison/index-pack.ts';
import type { MatchedSentence } from '../../comparison/list-matched.ts';
import { summariseSentence } from '../../comparison/summarise-sentence.ts';
import { facetLabel, relationLabel } from '../relation/relation-words.ts';
import { RelationSign } from '../relation/relation-sign.tsx';
import { useGrowingCount } from './use-growing-count.ts';
import { useStrings } from '../strings/use-strings.ts';

interface Props {
  pack: Pack;
  matched: MatchedSentence;
  language: string;
  ownSource: string | null;
  open: boolean;
  /** Another number brings the open sentence into view once more; null leaves the list where it is. */
  bring: number | null;
  onToggle: (sentence: number) => void;
}

/** Moves the focus through the list with the arrow keys. */
function moveInList(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const { currentTarget: head } = event;
  if (!step || !(head instanceof HTMLElement)) return;
  const heads = [...(head.closest('ol')?.querySelectorAll<HTMLElement>('.reading-head') ?? [])];
  const next = heads[heads.indexOf(head) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** A sentence of the article; open, it shows its claims. */
function Item({ pack, matched, language, ownSource, open, bring, onToggle }: Props) {
  const { index, sentence, relation } = matched;
  const strings = useStrings();
  const item = useRef<HTMLLIElement>(null);
  const head = useRef<HTMLButtonElement>(null);
  const packIndex = indexPack(pack);
  const summary = summariseSentence(sentence.readings, packIndex);
  const wanted = open ? sentence.readings.length : 0;
  const drawn = useGrowingCount(wanted, 1, 1, String(index));

  useEffect(() => {
    if (!open || bring === null) return;
    item.current?.scrollIntoView({ block: 'nearest' });
    // Of one that is higher than the panel the sentence, not the end of its claims.
    head.current?.scrollIntoView({ block: 'nearest' });
  }, [open, drawn, bring]);

  const notes = [
    summary.agree > 0 && strings.plural('voicesAgree', summary.agree),
    summary.differ > 0 &&
      strings.plural(
        'voicesDiffer',
        summary.differ,
        strings.list(summary.facets.map((facet) => strings.text(facetLabel[facet]))),
      ),
    summary.agree + summary.differ === 0 && strings.text('nobodyElse'),
  ].filter((note) => note !== false);

  return (
    <li class={`reading ${relation}`} ref={item} data-sentence={index}>
      <button
        type="button"
        class="reading-head"
        ref={head}
        id={`sentence-${index}`}
        aria-expanded={open}
        aria-controls={`claims-${index}`}
        onClick={() => onToggle(index)}
        onKeyDown={moveInList}
      >
        <RelationSign relation={relation} />
        <span class="reading-words">
          <span class="visually-hidden">{`${strings.text(relationLabel[relation])}. `}</span>
          <span class="sentence" lang={language} dir="auto">
            <CueText text={sentence.text} cues={open ? sentence.readings.flatMap((one) => one.cues) : []} />
          </span>
          <span class="small soft">{notes.join(' · ')}</span>
        </span>
      </button>
      <div id={`claims-${index}`} class="claims" hidden={!open} aria-busy={drawn < wanted}>
        {open &&
          sentence.readings.slice(0, drawn).map((reading) => {
            const claim = packIndex.claims.get(reading.claim);
            return (
              claim && (
                <ClaimCard
                  key={claim.id}
                  {...{ pack, claim, reading, ownSource }}
                  sentence={sentence.readings.length > 1 ? { text: sentence.text, language } : undefined}
                >
                  <CopyClaim {...{ pack, claim, reading, ownSource, sentence: sentence.text }} />
                </ClaimCard>
              )
            );
          })}
      </div>
    </li>
  );
}

/** With 200 readings only the two that open and close are drawn again. */
export const ReadingItem = memo(Item);
