import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';

/** What a path of a server answers with: a page's markup, or whatever a function writes. */
export type Answer =
  | { html: string; headers?: Record<string, string> }
  | ((request: IncomingMessage, response: ServerResponse) => void);

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const files: Record<string, [path: string, type: string]> = {
  '/sojourn-embed.js': [file('../dist/sojourn-embed.js'), 'text/javascript'],
  '/sojourn-embed.global.js': [file('../dist/sojourn-embed.global.js'), 'text/javascript'],
  '/mortgage.json': [file('../../core/samples/mortgage.json'), 'application/json'],
  '/arabic.json': [file('../../core/samples/arabic.json'), 'application/json'],
};

/** Serves the built file, two journeys, and the pages of a test. */
export async function servePages(answers: Record<string, Answer>) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const answer = answers[pathname];
    const known = files[pathname];
    if (typeof answer === 'function') {
      answer(request, response);
    } else if (answer) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...answer.headers });
      response.end(answer.html);
    } else if (known) {
      readFile(known[0]).then(
        (bytes) => {
          response.writeHead(200, { 'content-type': known[1] });
          response.end(bytes);
        },
        () => response.writeHead(500).end(),
      );
    } else {
      // A browser asks every site for a picture of its own.
      response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** A page as a newcomer writes it: the script, and what stands in the body. */
export const pageOf = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Intranet</title>${head}
<script type="module" src="/sojourn-embed.js"></script></head><body>${body}</body></html>`;
