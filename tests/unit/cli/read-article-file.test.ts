import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readArticleFile } from '../../../src/cli/read-article-file.ts';

test('a short article stands before a notice that its class makes out to be the text', async () => {
  const notice =
    'Comments, which are open, as ever, to all who have an account, are read by an editor, and by no machine, before they appear, as a rule within an hour, at night, on Sundays, and on holidays later.';
  const report = [
    'The bridge over the lower harbour was closed on Monday after a barge had hit one of its pillars, the city said.',
    'Divers found a crack below the water line. The ferry takes people on foot until the pillar has been looked over.',
    'Nobody was hurt. The barge had lost its rudder in the current and drifted for almost an hour before it struck.',
  ];
  const folder = await mkdtemp(join(tmpdir(), 'variorum-annotate-'));
  const file = join(folder, 'bridge.html');
  await writeFile(
    file,
    `<!doctype html><html lang="en"><title>Bridge closed</title><main><div><article><h1>Bridge closed</h1><div>${report.map((text) => `<p>${text}</p>`).join('')}</div></article></div><div><section><div class="text"><p>${notice}</p><p>${notice}</p></div></section></div></main></html>`,
  );
  expect(readArticleFile(file).paragraphs).toEqual(expect.arrayContaining(report));
  await rm(folder, { recursive: true });
});
