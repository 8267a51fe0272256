import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { badTea, pick, setStage, visitStudio, type Stage } from './studio';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true } },
};

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const results = await page.evaluate<AxeResults, RunOptions>(
    (run) =>
      (window as unknown as { axe: { run: (o: RunOptions) => Promise<AxeResults> } }).axe.run(run),
    options,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`,
    ),
  );
}

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
    await page.getByRole('button', { name: /^Journeys/ }).click();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: /Language and display/ }).click();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Open…' }).click();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await pick(page, badTea);
    await page.getByRole('complementary', { name: 'What was noticed' }).waitFor();
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
    for (const hash of ['', '#touchpoint=papers-missing', '#page=personas', '#page=curve']) {
      const { page } = await visitStudio(stage, { viewport, hash, heading: /mortgage/ });
      expect(await scrollsSideways(page)).toBe(false);
      await page.close();
    }
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
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('journey');
    await page.getByRole('button', { name: 'Open…' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Open a journey' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Open…');
    await page.getByRole('button', { name: /Sees an advert/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('complementary', { name: 'Touchpoint' }).waitFor();
    await page.close();
  });
});
