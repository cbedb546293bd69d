import { useState } from 'preact/hooks';
import type { Reading } from '../../claims/types.ts';
import { indexPack } from '../../comparison/index-pack.ts';
import { writeClaim } from '../../export/write-claim.ts';
import type { ClaimFormat } from '../../export/write-claim.ts';
import type { Claim, Pack } from '../../story/types.ts';
import { useStrings } from '../strings/use-strings.ts';
import { exportWords } from '../take-away/export-words.ts';

interface Props {
  pack: Pack;
  claim: Claim;
  reading: Reading | null;
  ownSource: string | null;
  sentence: string | null;
}

/** Copies a claim with its coverage, as text or as Markdown. */
export function CopyClaim({ pack, claim, reading, ownSource, sentence }: Props) {
  const strings = useStrings();
  const [done, setDone] = useState<'copied' | 'copyFailed' | null>(null);

  const copy = async (format: ClaimFormat): Promise<void> => {
    const words = exportWords(strings);
    const text = writeClaim(indexPack(pack), claim, reading, sentence, ownSource, words, format);
    try {
      await navigator.clipboard.writeText(text);
      setDone('copied');
    } catch {
      setDone('copyFailed');
    }
  };

  return (
    <>
      <button type="button" class="button quiet" onClick={() => void copy('text')}>
        {strings.text('copyText')}
      </button>
      <button type="button" class="button quiet" onClick={() => void copy('markdown')}>
        {strings.text('copyMarkdown')}
      </button>
      <output class="small soft copied">{done && strings.text(done)}</output>
    </>
  );
}
