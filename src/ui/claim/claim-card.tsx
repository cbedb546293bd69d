import type { ComponentChildren } from 'preact';
import type { Reading } from '../../claims/types.ts';
import type { Claim, Pack } from '../../story/types.ts';
import { indexPack } from '../../comparison/index-pack.ts';
import { layOutPositions } from '../../comparison/lay-out-positions.ts';
import { relationLabel } from '../relation/relation-words.ts';
import { RelationSign } from '../relation/relation-sign.tsx';
import { useStrings } from '../strings/use-strings.ts';
import { DifferenceLines } from './difference-line.tsx';
import { PackText } from './pack-text.tsx';
import { PositionBlock } from './position-block.tsx';

export interface ClaimCardProps {
  pack: Pack;
  claim: Claim;
  /** What the article says on the claim; null where it leaves it out. */
  reading: Reading | null;
  /** The article itself among the sources, or null. */
  ownSource: string | null;
  /** False where the claim is already named above the card. */
  titled?: boolean;
  /** What can be done with the claim (copy). */
  children?: ComponentChildren;
}

/** A claim, what the article says on it, and who says the same or otherwise. Panel and in-page card show it. */
export function ClaimCard(props: ClaimCardProps) {
  const { pack, claim, reading, ownSource, titled = true, children } = props;
  const strings = useStrings();
  const columns = layOutPositions(indexPack(pack), claim, reading, ownSource);
  return (
    <section class={`claim ${reading?.relation ?? 'neutral'}`}>
      {titled && <ClaimHead {...{ pack, claim, reading }} />}
      {reading?.value !== undefined && (
        <p class="note own-value">{strings.text('articleValue', `\u2068${reading.value}\u2069`)}</p>
      )}
      {reading && <DifferenceLines reading={reading} columns={columns} pack={pack} />}
      <div class="positions">
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
            {reading.stance === 'denies' && ` · ${strings.text('articleDenies')}`}
          </p>
        )}
      </div>
    </header>
  );
}
