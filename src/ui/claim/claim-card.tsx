import type { ComponentChildren } from 'preact';
import type { Cue, Reading } from '../../claims/types.ts';
import type { Claim, Pack } from '../../story/types.ts';
import { indexPack } from '../../comparison/index-pack.ts';
import { layOutPositions } from '../../comparison/lay-out-positions.ts';
import { relationLabel } from '../relation/relation-words.ts';
import { RelationSign } from '../relation/relation-sign.tsx';
import { useStrings } from '../strings/use-strings.ts';
import { listCueWords } from './cue-text.tsx';
import { DifferenceLines } from './difference-lines.tsx';
import { PackText } from './pack-text.tsx';
import { OwnValue, PositionBlock } from './position-block.tsx';

export interface ClaimCardProps {
  pack: Pack;
  claim: Claim;
  /** What the article says on the claim; null where it leaves it out. */
  reading: Reading | null;
  /** The article itself among the sources, or null. */
  ownSource: string | null;
  /** The sentence that makes the claim; given where it makes others too, so that its words are told apart. */
  sentence?: { text: string; language: string } | undefined;
  /** False where the claim is already named above the card. */
  titled?: boolean;
  /** What can be done with the claim (copy). */
  children?: ComponentChildren;
}

/** A claim, what the article says on it, and who says the same or otherwise. Panel and in-page card show it. */
export function ClaimCard(props: ClaimCardProps) {
  const { pack, claim, reading, ownSource, sentence, titled = true, children } = props;
  const columns = layOutPositions(indexPack(pack), claim, reading, ownSource);
  return (
    <section class={`claim ${reading?.relation ?? 'neutral'}`}>
      {titled && <ClaimHead {...{ pack, claim, reading }} />}
      {reading && sentence && <CueWords cues={reading.cues} {...sentence} />}
      {reading && <DifferenceLines reading={reading} columns={columns} pack={pack} />}
      <div class="positions">
        {reading?.value !== undefined && <OwnValue value={reading.value} />}
        {columns.map((column) => (
          <PositionBlock key={`${column.stance} ${column.position?.id ?? ''}`} pack={pack} column={column} />
        ))}
      </div>
      {children && <footer class="claim-actions">{children}</footer>}
    </section>
  );
}

function ClaimHead({ pack, claim, reading }: Pick<ClaimCardProps, 'pack' | 'claim' | 'reading'>) {
  const strings = useStrings();
  return (
    <header class="claim-head">
      {reading && <RelationSign relation={reading.relation} />}
      <div>
        <h2 class="claim-statement">
          <PackText pack={pack} text={claim.statement} />
        </h2>
        {reading && (
          <p class="claim-relation small">
            {strings.text(relationLabel[reading.relation])}
            {reading.stance === 'denies' && <span class="tag denies">{strings.text('articleDenies')}</span>}
          </p>
        )}
      </div>
    </header>
  );
}

/** The words of the sentence that decided for this claim. */
function CueWords({ text, language, cues }: { text: string; language: string; cues: Cue[] }) {
  const strings = useStrings();
  const words = listCueWords(text, cues);
  if (words.length === 0) return null;
  return (
    <p class="cue-words note">
      <span class="small soft">{strings.text('thisArticleSays')}</span>
      {words.map((word) => (
        <mark key={word} lang={language} dir="auto">
          {word}
        </mark>
      ))}
    </p>
  );
}
