import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setStage, visitStudio, type Stage } from './studio';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

/** Begins to write the title of the first stage, and leaves it to the caller to end. */
async function writeStage(page: Page, title: string) {
  await page.getByRole('grid').getByText('Awareness', { exact: true }).first().click();
  await page.keyboard.press('F2');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(title);
}

async function goToEdit(page: Page) {
  await page.getByRole('link', { name: 'Edit', exact: true }).click();
  await page.getByRole('grid').waitFor();
}

describe('a map that is changed in the studio', () => {
  it('is saved by itself, shown on every page, and there after a reload', async () => {
    const { page, complaints } = await visitStudio(stage);
    await goToEdit(page);
    await writeStage(page, 'Waking up');
    await page.keyboard.press('Enter');
    await page
      .getByText(/^Saved/)
      .first()
      .waitFor();
    await page.reload();
    await page.getByRole('grid').getByText('Waking up', { exact: true }).first().waitFor();
    await page.getByRole('link', { name: 'Map', exact: true }).click();
    await page.getByRole('columnheader', { name: /Waking up/ }).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('is undone and done again', async () => {
    const { page } = await visitStudio(stage);
    await goToEdit(page);
    await writeStage(page, 'Waking up');
    await page.keyboard.press('Enter');
    const grid = page.getByRole('grid');
    await grid.getByText('Waking up', { exact: true }).first().waitFor();
    await page.keyboard.press('ControlOrMeta+Z');
    await grid.getByText('Awareness', { exact: true }).first().waitFor();
    await page.keyboard.press('ControlOrMeta+Shift+Z');
    await grid.getByText('Waking up', { exact: true }).first().waitFor();
    await page.close();
  });

  it('is changed in several places at once by single taps', async () => {
    const { page } = await visitStudio(stage, { hasTouch: true });
    const advert = 'Sees an advert with a good rate';
    await page.getByRole('link', { name: 'Edit', exact: true }).tap();
    const grid = page.getByRole('grid');
    await grid.getByText(advert, { exact: true }).tap();
    const bar = page.getByRole('toolbar', { name: 'What can be done here' });
    await bar.getByRole('button', { name: 'More', exact: true }).tap();
    await page.getByRole('menuitemcheckbox', { name: 'Select several' }).tap();
    await grid.getByText('Brother recommends the bank', { exact: true }).tap();
    await page.getByText('2 touchpoints').waitFor();
    // A tap more takes it away again; by keys, Escape ends it.
    await grid.getByText(advert, { exact: true }).tap();
    await page.getByText('Touchpoint: Brother recommends the bank').waitFor();
    await grid.getByText(advert, { exact: true }).tap();
    await page.getByText('2 touchpoints').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Done' }).waitFor({ state: 'detached' });
    await bar.getByRole('button', { name: 'Remove', exact: true }).tap();
    await grid.getByText(advert, { exact: true }).waitFor({ state: 'detached' });
    expect(await grid.getByText('Brother recommends the bank', { exact: true }).count()).toBe(0);
    await page.close();
  });

  it('is covered by a window of the editor, the bar above it too', async () => {
    const { page } = await visitStudio(stage);
    await goToEdit(page);
    await page.getByRole('grid').getByText('Awareness', { exact: true }).first().click();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
    const isCovered = await page.evaluate(() => {
      const link = document.querySelector('header a') as HTMLElement;
      const { x, y, width, height } = link.getBoundingClientRect();
      const there = document.elementFromPoint(x + width / 2, y + height / 2);
      return there?.closest('header.top') === null;
    });
    expect(isCovered).toBe(true);
    await page.close();
  });

  it('asks a person where two tabs wrote the same title without hearing of each other', async () => {
    const { page } = await visitStudio(stage);
    await goToEdit(page);
    await page
      .getByText(/^Saved/)
      .first()
      .waitFor();
    const { hash } = new URL(page.url());
    const context = page.context();
    const { page: other } = await visitStudio(stage, {
      context,
      hash,
      heading: /Editing/,
      // It hears nothing of what the other tab saves, until it saves itself.
      before: () => {
        Object.defineProperty(window, 'BroadcastChannel', { value: undefined });
      },
    });
    await other.getByRole('grid').waitFor();
    await writeStage(page, 'From one tab');
    await page.keyboard.press('Enter');
    const grid = page.getByRole('grid');
    await grid.getByText('From one tab', { exact: true }).first().waitFor();
    await page.getByRole('link', { name: 'Map', exact: true }).click();
    await page.getByText('Saved', { exact: true }).waitFor();
    await writeStage(other, 'From the other');
    await other.keyboard.press('Enter');
    await other.getByText('1 thing was changed here and elsewhere.').first().waitFor();
    // Who reads meanwhile is told too, and led to where it is settled.
    await other.getByRole('link', { name: 'Map', exact: true }).click();
    await other.getByText('Another tab changed 1 thing that you changed too.').waitFor();
    await other.getByRole('link', { name: 'Look at it' }).click();
    await other.getByRole('button', { name: 'Choose …' }).click();
    await other.getByRole('dialog', { name: 'Changed here and elsewhere' }).waitFor();
    await page.close();
    await other.close();
  });
});
