import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readNetLog } from '../../../src/drive/read-net-log.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'variorum-net-log-'));
});
afterEach(() => rm(folder, { recursive: true }));

const head = '{"constants":{"logEventTypes":{"CANCELLED":0,"URL_REQUEST_START_JOB":117,"TCP_CONNECT":31}},';

async function readLines(...lines: string[]): Promise<unknown> {
  const file = join(folder, 'net-log.json');
  await writeFile(file, lines.join('\n'));
  return readNetLog(file);
}

test('reads address and initiator of each request that started', async () => {
  const requests = await readLines(
    head,
    '"events": [',
    '{"params":{"initiator":"chrome-extension://abc","url":"https://a.example/"},"phase":1,"type":117},',
    '{"params":{"url":"https://no-request.example/"},"phase":1,"type":31},',
    '{"phase":2,"type":117},',
    '{"params":{"initiator":"not an origin","url":"https://b.example/"},"phase":1,"type":117}]}',
  );
  expect(requests).toEqual([
    { url: 'https://a.example/', initiator: 'chrome-extension://abc' },
    { url: 'https://b.example/', initiator: '' },
  ]);
});

test('leaves out a last line that is still being written', async () => {
  const requests = await readLines(head, '"events": [', '{"params":{"url":"https://a.example/"},"type":117');
  expect(requests).toEqual([]);
});

test('refuses another kind of file', async () => {
  await expect(readLines('{"log": {}}')).rejects.toThrow('not a network log');
});
