import { createServer } from 'node:http';

export interface HtmlServer {
  origin: string;
  /** Puts a page at a path, answered after a delay in ms; returns its address. */
  put(path: string, html: string, delay?: number): string;
  close(): Promise<void>;
}

/** Serves pages that a test makes, to this machine only, on a free port; a path that ends in `.txt` as plain text. */
export async function serveHtml(): Promise<HtmlServer> {
  const pages = new Map<string, { html: string; delay: number }>();
  const server = createServer((request, response) => {
    const page = pages.get(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    const type = request.url?.endsWith('.txt') ? 'plain' : 'html';
    const answer = (): void => {
      response
        .writeHead(page ? 200 : 404, { 'content-type': `text/${type}; charset=utf-8` })
        .end(page?.html ?? '');
    };
    setTimeout(answer, page?.delay ?? 0);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const origin = `http://127.0.0.1:${address.port}`;
  return {
    origin,
    put: (path, html, delay = 0) => {
      pages.set(path, { html, delay });
      return origin + path;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
