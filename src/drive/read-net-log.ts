import { readFile } from 'node:fs/promises';
import type { NetworkRequest } from './browser.ts';

interface NetEvent {
  type: number;
  params?: { url?: string; initiator?: string };
}

/**
 * Reads the requests from a log that Chromium wrote under `--log-net-log`. The log is made in the network service, so
 * it has the requests of every page, worker and the browser itself from the first moment on, and has none of
 * `chrome-extension:` files. It may still be written to: one event stands on one line, a torn last line is left out.
 *
 * @throws Error when the file is missing or is no such log.
 */
export async function readNetLog(file: string): Promise<NetworkRequest[]> {
  const [head = '', ...lines] = (await readFile(file, 'utf8')).split('\n');
  const started = /"URL_REQUEST_START_JOB":(\d+)/.exec(head)?.[1];
  if (started === undefined) throw new Error(`${file} is not a network log of Chromium.`);
  const requests: NetworkRequest[] = [];
  for (const line of lines) {
    if (!line.includes(`"type":${started}`) || !line.includes('"url":')) continue;
    const event = parseEvent(line.replace(/(,|\]|\],|\]\})\s*$/, ''));
    if (event?.type !== Number(started) || event.params?.url === undefined) continue;
    const initiator = event.params.initiator ?? '';
    requests.push({ url: event.params.url, initiator: initiator === 'not an origin' ? '' : initiator });
  }
  return requests;
}

function parseEvent(line: string): NetEvent | null {
  try {
    const event: unknown = JSON.parse(line);
    return isNetEvent(event) ? event : null;
  } catch {
    return null;
  }
}

function isNetEvent(value: unknown): value is NetEvent {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'number';
}
