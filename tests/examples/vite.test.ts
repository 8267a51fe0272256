import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, serve, type Site } from '../e2e/site';
import { browse, foldAwareness, renameAwareness, renderersOf } from './browse';
import { copiesIn, install, manifestOf, once, run } from './example';

describe('the example in Vite', () => {
  let folder: string;
  let browser: Browser;
  let site: Site;

  beforeAll(async () => {
    browser = await launch();
    folder = await install('vite');
    await run(folder, 'npm', 'run', 'build');
    site = await serve(join(folder, 'dist'));
  });
  afterAll(() => Promise.all([site?.close(), browser?.close()]));

  it('has one copy of what must be there once', async () => {
    expect(await copiesIn(folder)).toEqual(once('@sojourn/editor'));
  });

  it('shows the map and folds a stage, and says nothing in the console', async () => {
    const { page, complaints } = await browse(browser, site.url);
    await foldAwareness(page);
    const { dependencies } = await manifestOf('vite');
    expect(await renderersOf(page)).toEqual([dependencies['react-dom']]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('edits the map, and shows what was edited', async () => {
    const { page, complaints } = await browse(browser, site.url);
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await renameAwareness(page, 'Waking up');
    await page.getByRole('button', { name: 'Done', exact: true }).click();
    await page.getByRole('columnheader', { name: /Waking up/ }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('loads a panel of the editor when it is opened', async () => {
    const { page, complaints } = await browse(browser, site.url);
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await page.getByRole('button', { name: /Problems/ }).click();
    await page.getByRole('complementary', { name: /Problems/ }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
