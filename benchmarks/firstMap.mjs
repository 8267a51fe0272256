import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { build, defaultClientConditions } from 'vite';

const root = resolve(import.meta.dirname, '..');
const built = join(import.meta.dirname, 'first-map/dist');

const types = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json' };

/** What a portal would serve: the built embed beside a page that uses it, and plain React's page. */
const places = {
  '/embed.html': join(import.meta.dirname, 'first-map/embed.html'),
  '/sojourn-embed.js': join(root, 'packages/embed/dist/sojourn-embed.js'),
  '/mortgage.json': join(root, 'packages/core/samples/mortgage.json'),
};

async function serve() {
  const server = createServer(async (request, response) => {
    const file = places[request.url] ?? join(built, request.url);
    const bytes = await readFile(file).catch(() => undefined);
    response.writeHead(bytes ? 200 : 404, { 'content-type': types[extname(file)] ?? '' });
    response.end(bytes);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return server;
}

/** One visit to a page, from nothing: what its main thread did until a map stood there, in ms. */
async function visit(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(address, { waitUntil: 'commit' });
  const clock = await page.evaluate(
    () =>
      new Promise((done) => {
        const root = () => document.querySelector('sojourn-map')?.shadowRoot ?? document;
        const look = () => {
          if (root().querySelector('tbody td'))
            requestAnimationFrame(() => done(performance.now()));
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
  const { metrics } = await session.send('Performance.getMetrics');
  await context.close();
  const work = metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  return { work, clock };
}

/**
 * Opens a page with one embedded map, and one on which React draws the same map, in turns; each
 * time in a browser that has seen neither.
 */
export async function firstMapInTurns(browser, { rounds }) {
  await build({
    root: join(import.meta.dirname, 'first-map'),
    resolve: { conditions: ['@sojourn/source', ...defaultClientConditions] },
    build: {
      outDir: built,
      emptyOutDir: true,
      rollupOptions: { input: join(import.meta.dirname, 'first-map/plain.html') },
    },
    logLevel: 'error',
  });
  const server = await serve();
  const at = `http://127.0.0.1:${server.address().port}`;
  try {
    const found = [];
    for (let round = -2; round < rounds; round += 1) {
      const pair = {
        theirs: await visit(browser, `${at}/plain.html`),
        ours: await visit(browser, `${at}/embed.html`),
      };
      if (round >= 0) found.push(pair);
    }
    return found;
  } finally {
    server.close();
  }
}
