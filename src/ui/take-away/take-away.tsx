import type { ArticleReading } from '../../claims/types.ts';
import { indexPack } from '../../comparison/index-pack.ts';
import { writeCsv } from '../../export/write-csv.ts';
import { writeMarkdown } from '../../export/write-markdown.ts';
import { writeWebAnnotations } from '../../export/write-web-annotations.ts';
import type { TabResult } from '../../session/types.ts';
import type { Pack } from '../../story/types.ts';
import { useStrings } from '../strings/use-strings.ts';
import { exportWords } from './export-words.ts';
import { saveFile } from './save-file.ts';

interface Props {
  pack: Pack;
  result: TabResult;
  reading: ArticleReading;
}

/** Saves the whole reading as a file. */
export function TakeAway({ pack, result, reading }: Props) {
  const strings = useStrings();
  const article = { url: result.url, title: result.title, readAt: new Date(result.at) };
  const name = `variorum-${pack.story.id}`;
  const index = indexPack(pack);
  return (
    <details class="take-away">
      <summary class="note">{strings.text('takeAway')}</summary>
      <div class="take-away-formats">
        <button
          type="button"
          class="button"
          onClick={() => {
            const text = writeMarkdown(index, article, reading, exportWords(strings));
            saveFile(`${name}.md`, 'text/markdown', text);
          }}
        >
          {strings.text('saveMarkdown')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => saveFile(`${name}.csv`, 'text/csv', writeCsv(index, article, reading))}
        >
          {strings.text('saveCsv')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            const text = writeWebAnnotations(index, article, reading);
            saveFile(`${name}.jsonld`, 'application/ld+json', text);
          }}
        >
          {strings.text('saveAnnotations')}
        </button>
      </div>
    </details>
  );
}
