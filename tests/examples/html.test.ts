import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, serve, type Site } from '../e2e/site';
import { browse, foldAwareness, renderersOf } from './browse';
import { install, run } from './example';

describe('the example in plain HTML', () => {
  let browser: Browser;
  let site: Site;

  beforeAll(async () => {
    browser = await launch();
    const folder = await install('html');
    await run(folder, 'npm', 'run', 'build');
    const headers = { 'content-security-policy': "default-src 'self'; img-src 'self' data:" };
    site = await serve(join(folder, 'dist'), headers);
  });
  afterAll(() => Promise.all([site?.close(), browser?.close()]));

  it('shows the map under a strict policy and folds a stage, and says nothing in the console', async () => {
    const { page, complaints } = await browse(browser, site.url);
    await foldAwareness(page);
    const map = page.getByRole('table').first();
    expect(await map.evaluate((table) => getComputedStyle(table).tableLayout)).toBe('fixed');
    expect(await renderersOf(page)).toHaveLength(1);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
