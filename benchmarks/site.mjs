import { chromium } from 'playwright';
import { build, preview } from 'vite';
import { ensureBrowser, launchArgs } from '../scripts/browser.mjs';

const root = import.meta.dirname;

/**
 * Builds the page for production, serves it and starts a browser.
 *
 * @param {object} [options]
 * @param {boolean} [options.minify] Whether names are shortened, as in production; a profile wants them whole.
 * @returns A way to open the page anew, in a window of 1400 x 900 (with `?renders` it counts what renders),
 *   and one to end it all.
 */
export async function openSite({ minify = true } = {}) {
  await build({ root, build: { minify } });
  const server = await preview({ root, preview: { port: 0, host: '127.0.0.1' } });
  const browser = await chromium.launch({
    executablePath: process.env.SOJOURN_BROWSER ?? (await ensureBrowser()),
    args: [...launchArgs, '--js-flags=--expose-gc'],
  });
  return {
    browser,
    async openPage({ query = '' } = {}) {
      const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
      page.setDefaultTimeout(0);
      page.on('pageerror', (error) => console.error(`[uncaught] ${error.stack}`));
      page.on('console', (line) => {
        if (line.type() === 'error') console.error(`[console] ${line.text()}`);
      });
      await page.goto(server.resolvedUrls.local[0] + query);
      await page.waitForFunction(() => globalThis.bench !== undefined);
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** Has the page do one of the things that `src/main.ts` lists. */
export function ask(page, what, ...values) {
  return page.evaluate(([name, given]) => globalThis.bench[name](...given), [what, values]);
}
