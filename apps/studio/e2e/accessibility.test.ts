import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe';
import { badTea, choose, goToMaps, pick, setStage, visitStudio, type Stage } from './studio';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

async function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth;
  });
}

const looks = [
  { name: 'light', hash: '' },
  { name: 'dark', hash: '#touchpoint=papers-missing', colorScheme: 'dark' },
  { name: 'more contrast', hash: '#touchpoint=advert', contrast: 'more' },
  { name: 'Arabic', hash: '#touchpoint=papers-missing', locale: 'ar' },
  { name: 'the personas', hash: '#page=personas', heading: /Who travels/ },
  { name: 'the curve', hash: '#page=curve', heading: /How .* feels/ },
  { name: 'the editor', hash: '#page=edit', heading: /Editing/ },
  { name: 'the story', hash: '#page=story' },
  { name: 'the overview', hash: '#page=overview' },
  { name: 'the table', hash: '#page=table' },
  { name: 'slides', hash: '#page=present' },
  { name: 'the comparison', hash: '#page=compare', heading: /compared/ },
  { name: 'the maps', hash: '#home=maps', heading: 'Maps' },
  { name: 'the maps in the dark', hash: '#home=maps', heading: 'Maps', colorScheme: 'dark' },
  { name: 'all personas', hash: '#home=people', heading: 'Personas' },
  { name: 'a phone', hash: '#touchpoint=adviser', viewport: { width: 375, height: 812 } },
] as const;

describe('for everybody', () => {
  it.each(looks)('axe finds nothing in $name', async ({ name: _, ...visit }) => {
    const { page } = await visitStudio(stage, visit);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it('axe finds nothing in menus, dialogs and notes', async () => {
    const { page } = await visitStudio(stage);
    const map = page.getByRole('button', { name: /^This map/ });
    await map.click();
    await page.getByRole('menuitem', { name: 'Import…' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /Language and display/ }).click();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    for (const entry of ['Import…', 'Rename…', 'Copy a link…']) {
      await choose(page, entry);
      await page.getByRole('dialog').waitFor();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
    await pick(page, badTea);
    await page.getByRole('complementary', { name: 'What was noticed' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it('axe finds nothing among maps, in their menus and in what a new one begins with', async () => {
    const { page } = await visitStudio(stage);
    await goToMaps(page);
    await page.getByText('Current state').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: /^What to do with/ }).click();
    await page.getByRole('menuitem', { name: 'Remove' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('menuitem', { name: 'Remove' }).click();
    await page.getByText('There is no map here yet.').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'New map' }).click();
    await page.getByRole('dialog', { name: 'A new map' }).getByText('16 touchpoints').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it('axe finds nothing in refusals and in what is said without storage', async () => {
    const { page } = await visitStudio(stage, {
      before: () => {
        Object.defineProperty(window, 'indexedDB', { value: undefined });
      },
    });
    await page.getByText(/does not let Sojourn keep anything/).waitFor();
    expect(await violations(page)).toEqual([]);
    await pick(page, { name: 'plan.json', text: '{ "format": ' });
    await page
      .getByRole('dialog')
      .getByText(/not complete JSON/)
      .waitFor();
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it.each([
    ['a window of 320 px', { width: 320, height: 640 }],
    ['a window at 400 %', { width: 350, height: 225 }],
  ])('fits into %s', async (_, viewport) => {
    const { page } = await visitStudio(stage, { viewport });
    const { hash: first } = new URL(page.url());
    const here = first.replace('&page=map', '');
    const pages = [
      'edit',
      'map',
      'story',
      'personas',
      'curve',
      'overview',
      'table',
      'compare',
      'present',
    ];
    const hashes = [
      ...pages.map((name) => `${here}&page=${name}`),
      `${here}&page=map&touchpoint=papers-missing`,
      '#home=maps',
      '#home=people',
    ];
    for (const hash of hashes) {
      await page.evaluate((next) => (window.location.hash = next), hash);
      await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
      expect({ hash, sideways: await scrollsSideways(page) }).toEqual({ hash, sideways: false });
    }
    await page.close();
  });

  it('fits from right to left too', async () => {
    const { page } = await visitStudio(stage, {
      locale: 'ar',
      viewport: { width: 375, height: 812 },
    });
    expect(await scrollsSideways(page)).toBe(false);
    await page.close();
  });

  it('is used by the keyboard: past the bar to a touchpoint, and back from a dialog', async () => {
    const { page } = await visitStudio(stage);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    const menu = page.getByRole('button', { name: /^This map/ });
    await menu.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Rename…' }).waitFor();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Rename the map' });
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toMatch(/^This map/);
    await page.getByRole('button', { name: /Sees an advert/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('complementary', { name: 'Touchpoint' }).waitFor();
    await page.close();
  });

  it('shows the ways to add in forced colours', async () => {
    const { page } = await visitStudio(stage, {
      hash: '#page=edit',
      heading: /Editing/,
      forcedColors: 'active',
    });
    const cell = page.locator('td:has(> [data-part="add"])').first();
    await cell.hover();
    const strokes = await cell
      .locator('> [data-part="add"]')
      .evaluate((add) => getComputedStyle(add).backgroundImage);
    expect(strokes).toMatch(/^linear-gradient/);
    await page.close();
  });
});
