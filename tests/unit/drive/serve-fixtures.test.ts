import { afterEach, expect, test } from 'vitest';
import { request } from 'node:http';
import { samplePages } from '../../../src/drive/sample-pages.ts';
import { serveFixtures, type FixtureServer } from '../../../src/drive/serve-fixtures.ts';

let server: FixtureServer | undefined;
afterEach(() => server?.close());

test('serves every sample page as HTML', async () => {
  server = await serveFixtures();
  for (const { file } of samplePages) {
    const response = await fetch(`${server.origin}/${file}`);
    expect([file, response.headers.get('content-type')]).toEqual([file, 'text/html; charset=utf-8']);
    expect(await response.text()).toContain('<article>');
  }
  expect(server.asked).toHaveLength(samplePages.length);
});

test('gives nothing from outside of its folder', async () => {
  server = await serveFixtures();
  const { origin } = server;
  // fetch would tidy the path up before it sends it.
  const status = await new Promise((resolve, reject) => {
    const sent = request(origin, { path: '/../../../package.json' }, (response) =>
      resolve(response.statusCode),
    );
    sent.once('error', reject);
    sent.end();
  });
  expect(status).toBe(404);
});
