import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
};

const sampleFolder = fileURLToPath(new URL('../../tests/fixtures/pages/', import.meta.url));

export interface FixtureServer {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  origin: string;
  /** What is served. */
  folder: string;
  /** Paths that were asked for, in order. */
  asked: string[];
  close(): Promise<void>;
}

/**
 * Serves the files of one folder, the sample articles unless told, to this machine only, on a free port.
 *
 * @param headersFor Headers to send with what stands at a path, beside the type of its content.
 */
export async function serveFixtures(
  folder = sampleFolder,
  headersFor: (path: string) => Record<string, string> = () => ({}),
): Promise<FixtureServer> {
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    asked.push(pathname);
    try {
      const path = normalize(decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
      const body = await readFile(join(folder, path)); // normalize keeps an absolute path below its root
      response
        .writeHead(200, {
          'content-type': types[extname(path)] ?? 'application/octet-stream',
          ...headersFor(pathname),
        })
        .end(body);
    } catch {
      response.writeHead(404, { 'content-type': types['.txt'] }).end('There is no such page.');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new Error('The server for the samples has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    folder,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
