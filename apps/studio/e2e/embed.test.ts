import { readFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordsIn } from '../src/i18n/useWords';
import { choose, setStage, visitStudio, type Stage } from './studio';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage?.close());

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations: found } = await page.evaluate<AxeResults>(() =>
    (window as unknown as { axe: { run: (c: object, o: object) => Promise<AxeResults> } }).axe.run(
      { exclude: [['[data-base-ui-focus-guard]']] },
      { rules: { 'target-size': { enabled: true } } },
    ),
  );
  return found.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target).join(' ')}`);
}

async function openDialog(page: Page) {
  await choose(page, 'Embed…');
  const dialog = page.getByRole('dialog', { name: 'Embed the map' });
  await dialog.waitFor();
  return dialog;
}

describe('embedding a map', () => {
  it('gives code for a page, for React and for a frame, and says what was copied', async () => {
    const { page, complaints } = await visitStudio(stage);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const dialog = await openDialog(page);
    const copied: string[] = [];
    for (const name of ['In any page', 'In a React app', 'In a frame']) {
      await dialog.getByRole('button', { name: `Copy: ${name}` }).click();
      await dialog.getByRole('status').getByText(`Copied: ${name}.`).waitFor();
      copied.push(await page.evaluate(() => navigator.clipboard.readText()));
      expect(await dialog.getByRole('group', { name }).textContent()).toBe(copied.at(-1));
    }
    expect(copied.map((code) => code.split('\n').length)).toEqual([2, 5, 2]);
    expect(copied[0]).toContain('<sojourn-map src="Getting%20a%20mortgage.sojourn.json">');
    expect(copied[2]).toContain(`${stage.site.url}/embed/?src=`);
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('selects the code where it may not be copied, and says so', async () => {
    const { page } = await visitStudio(stage, {
      before: () => {
        Object.defineProperty(navigator, 'clipboard', {
          value: { writeText: () => Promise.reject(new Error('no')) },
        });
      },
    });
    const dialog = await openDialog(page);
    await dialog.getByRole('button', { name: 'Copy: In any page' }).click();
    await dialog
      .getByRole('status')
      .getByText(/copy it yourself/)
      .waitFor();
    expect(await page.evaluate(() => getSelection()?.toString())).toContain('<sojourn-map');
    await page.close();
  });

  it('saves a page that stands alone, and says what it does not hold', async () => {
    const { page, complaints } = await visitStudio(stage);
    const dialog = await openDialog(page);
    const downloading = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Download as HTML' }).click();
    const file = await downloading;
    expect(file.suggestedFilename()).toBe('Getting a mortgage.html');
    await page.getByText(/cards were left out: their lanes are not shown/).waitFor();
    const html = await readFile(await file.path(), 'utf8');
    const context = await stage.browser.newContext({ offline: true });
    const saved = await context.newPage();
    const said: string[] = [];
    saved.on('console', (line) => said.push(line.text()));
    saved.on('request', (request) => said.push(request.url()));
    await saved.setContent(html);
    await saved.getByRole('heading', { level: 1, name: 'Getting a mortgage' }).waitFor();
    expect(await saved.getByRole('table').count()).toBe(1);
    // Its styles are in it: what is for paper is not seen.
    expect(await saved.locator('[data-on="paper"]').first().isVisible()).toBe(false);
    expect(said).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
    await page.close();
  });

  it.each(['vi', 'pl', 'ar'] as const)(
    'is there in the language %s, also on a phone',
    async (locale) => {
      const { text } = wordsIn(locale);
      const { page, complaints } = await visitStudio(stage, {
        locale,
        viewport: { width: 375, height: 812 },
      });
      await page.getByRole('button', { name: new RegExp(`^${text('thisMap')}`) }).click();
      await page.getByRole('menuitem', { name: text('embed') }).click();
      const dialog = page.getByRole('dialog', { name: text('embedTitle') });
      await dialog.getByRole('heading', { name: text('embedPage') }).waitFor();
      expect(await dialog.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
      expect(await violations(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await page.close();
    },
  );

  it('loads what embedding needs when it is asked for', async () => {
    const { page } = await visitStudio(stage);
    const scripts = () =>
      page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .filter((name) => /EmbedDialog|pageWriter/.test(name)),
      );
    expect(await scripts()).toEqual([]);
    await openDialog(page);
    expect((await scripts()).length).toBeGreaterThan(0);
    await page.close();
  });
});

describe('the frame page beside the studio', () => {
  it('draws a journey from an address, quietly', async () => {
    const page = await stage.browser.newPage();
    const complaints: string[] = [];
    page.on('console', (line) => complaints.push(line.text()));
    await page.route(
      (url) => url.pathname === '/tea.json',
      (route) =>
        route.fulfill({
          json: {
            format: 'sojourn.journey',
            version: 1,
            title: 'Tea',
            stages: [{ title: 'Kitchen', touchpoints: [{ title: 'Boil water' }] }],
          },
        }),
    );
    await page.goto(`${stage.site.url}/embed/?src=/tea.json`);
    await page.getByRole('heading', { level: 1, name: 'Tea' }).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });
});
