import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import type { Browser, BrowserContext, Page } from 'playwright';
import { launch, serve } from '../../../tests/e2e/site.ts';
import type { editor as pageEditor } from './page.ts';

declare global {
  interface Window {
    editor: typeof pageEditor;
  }
}

/** A page with the editor's storage and sessions, on a server, and a browser to open it in. */
export interface Harness {
  browser: Browser;
  /** Opens a tab. Tabs of one context share what is stored. */
  tab: (context: BrowserContext) => Promise<Page>;
  close: () => Promise<void>;
}

/** Bundles the page from its sources, serves it and starts a browser. */
export async function setUp(): Promise<Harness> {
  const folder = mkdtempSync(join(tmpdir(), 'sojourn-editor-'));
  await build({
    entryPoints: [resolve(import.meta.dirname, 'page.ts')],
    outfile: join(folder, 'page.js'),
    bundle: true,
    format: 'iife',
    conditions: ['@sojourn/source'],
    logLevel: 'silent',
  });
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><title>Editor</title><script src="page.js"></script>',
  );
  const [site, browser] = await Promise.all([serve(folder), launch()]);
  return {
    browser,
    async tab(context) {
      const page = await context.newPage();
      await page.goto(`${site.url}/`);
      return page;
    },
    async close() {
      await browser.close();
      await site.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
