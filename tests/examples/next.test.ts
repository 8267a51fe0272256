import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../e2e/site';
import { browse, foldAwareness, keepsFirstMap, renameAwareness, renderersOf } from './browse';
import { copiesIn, install, once, run, start, type Running } from './example';

describe('the example in Next.js', () => {
  let folder: string;
  let browser: Browser;
  let server: Running;

  beforeAll(async () => {
    browser = await launch();
    folder = await install('next');
    await run(folder, 'npm', 'run', 'build');
    server = await start(folder, join(folder, 'node_modules/.bin/next'), 'start', '--port', '0');
  });
  afterAll(() => Promise.all([server?.stop(), browser?.close()]));

  it('has one copy of what must be there once', async () => {
    expect(await copiesIn(folder)).toEqual(once('@sojourn/editor'));
  });

  it.each(['/', '/edit'])(
    'sends the whole map of %s before any script, under a policy without exceptions',
    async (path) => {
      const response = await fetch(`${server.url}${path}`);
      const policy = response.headers.get('content-security-policy') ?? '';
      expect(policy).toMatch(/style-src 'self' 'nonce-[\w+/=]+'/);
      expect(policy).not.toContain('unsafe');
      const html = await response.text();
      const markup = html.replace(/<script[\s\S]*?<\/script>/g, '');
      expect(markup).toMatch(/<table[\s\S]*Call: papers are missing/);
      expect(markup).not.toMatch(/<[^>]* style=/);
    },
  );

  it('shows it in its own styles where scripts are off', async () => {
    const { page, complaints } = await browse(browser, server.url, { javaScriptEnabled: false });
    await page.getByRole('table', { name: /Getting a mortgage/ }).waitFor();
    const layout = page.getByRole('table').first();
    expect(await layout.evaluate((table) => getComputedStyle(table).tableLayout)).toBe('fixed');
    const card = page.getByRole('article').filter({ hasText: 'Anna Müller' });
    expect(await card.evaluate((element) => getComputedStyle(element).borderTopWidth)).toBe('1px');
    // The browser refuses to fetch scripts that it is not to run; nothing else is refused.
    expect(complaints.filter((line) => !line.endsWith('.js'))).toEqual([]);
    await page.context().close();
  });

  it('hydrates what the server sent, folds a stage, and says nothing in the console', async () => {
    const { page, complaints } = await browse(browser, server.url);
    await foldAwareness(page);
    expect(await keepsFirstMap(page)).toBe(true);
    expect(await renderersOf(page)).toHaveLength(1);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('edits in an island of the browser', async () => {
    const { page, complaints } = await browse(browser, `${server.url}/edit`);
    await page.getByText('0 changes').waitFor();
    await renameAwareness(page, 'Waking up');
    await page.getByText(/^[1-9]\d* changes$/).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('goes from one page to the other without loading it anew', async () => {
    const { page, complaints } = await browse(browser, server.url);
    await page.getByRole('link', { name: 'Edit this journey' }).click();
    await renameAwareness(page, 'Waking up');
    await page.getByRole('link', { name: 'Read this journey' }).click();
    await page.getByRole('heading', { name: 'Who travels' }).waitFor();
    expect(await renderersOf(page)).toHaveLength(1);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
