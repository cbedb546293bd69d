import type { Pack } from '../../story/types.ts';
import { indexPack } from '../../comparison/index-pack.ts';
import { countVoices } from '../../comparison/group-voices.ts';
import { ClaimCard } from '../claim/claim-card.tsx';
import { CopyClaim } from '../claim/copy-claim.tsx';
import { PackText } from '../claim/pack-text.tsx';
import { useStrings } from '../strings/use-strings.ts';

/** Core claims that the article does not make, with who reports them. */
export function LeftOutView({ pack, omitted }: { pack: Pack; omitted: string[] }) {
  const strings = useStrings();
  const index = indexPack(pack);
  const claims = omitted.flatMap((id) => index.claims.get(id) ?? []);
  if (claims.length === 0) return <p class="empty soft">{strings.text('nothingLeftOut')}</p>;
  return (
    <>
      <p class="intro note soft">{strings.text('leftOutIntro')}</p>
      <ul class="left-out">
        {claims.map((claim) => {
          const entries = index.coverage.get(claim.id) ?? [];
          const voices = countVoices(entries.map(({ source }) => source));
          return (
            <li key={claim.id}>
              <details>
                <summary>
                  <h2 class="left-out-statement">
                    <PackText pack={pack} text={claim.statement} />
                  </h2>
                  <span class="small soft">{strings.plural('voicesReport', voices)}</span>
                </summary>
                <ClaimCard pack={pack} claim={claim} reading={null} ownSource={null} titled={false}>
                  <CopyClaim pack={pack} claim={claim} reading={null} ownSource={null} sentence={null} />
                </ClaimCard>
              </details>
            </li>
          );
        })}
      </ul>
    </>
  );
}
