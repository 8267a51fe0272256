import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setStage, visitStudio, type Stage } from './studio';
import { wordsOf } from './wholeMap';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

const locales = { en: 'en-GB', ar: 'ar' } as const;

const brother = 'Brother recommends the bank';
const calculator = 'Tries the mortgage calculator';
const thought = 'That is lower than our rent.';

function header(page: Page, title: string): Locator {
  const headers = page.getByRole('grid').getByRole('columnheader');
  return headers.filter({ has: page.getByText(title, { exact: true }) });
}

/** A point in a box, as shares of its width and height. */
async function pointIn(target: Locator, [across, down] = [0.5, 0.5]) {
  const box = await target.boundingBox();
  if (!box) throw new Error('What is dragged is not in the page.');
  return [box.x + box.width * across, box.y + box.height * down] as const;
}

/** Presses something with the mouse and goes to a place with it; the mouse stays pressed. */
async function dragTo(
  page: Page,
  from: Locator,
  { to, native = true }: { to: readonly [number, number]; native?: boolean },
) {
  const { mouse } = page;
  await mouse.move(...(await pointIn(from)));
  await mouse.down();
  if (native) await expect.poll(() => from.getAttribute('draggable')).toBe('true');
  await mouse.move(...to, { steps: 8 });
  // Where it is let go, it has been a while.
  await mouse.move(to[0] + 1, to[1]);
}

/** The titles of the first touchpoints in their order, and how many columns the first stage has. */
async function firstTouchpoints(page: Page) {
  const titles = await page
    .getByRole('grid')
    .getByRole('row')
    .nth(1)
    .getByRole('columnheader')
    .evaluateAll((headers) => headers.slice(0, 4).map((one) => one.textContent));
  const columns = await header(page, 'Awareness').getAttribute('colspan');
  const known = ['Sees an advert with a good rate', brother, calculator, 'Meets an adviser'];
  const named = titles.map((title) => known.find((one) => title.includes(one)) ?? title);
  return { titles: named, columns };
}

/** The number of the column that a card stands in; the lanes' titles are the first. */
function columnOf(card: Locator): Promise<string | null | undefined> {
  return card.evaluate((one) => one.closest('[role="gridcell"]')?.getAttribute('aria-colindex'));
}

describe.each(['en', 'ar'] as const)('dragging in %s', (language) => {
  const words = wordsOf(language);

  async function visitEditor() {
    const { page, complaints } = await visitStudio(stage, {
      hash: '#page=edit',
      locale: locales[language],
      heading: new RegExp(words.studio('editing', { title: 'Getting a mortgage' }).slice(0, 5)),
    });
    const undo = page.getByRole('button', { name: words.editor('editor', 'undo'), exact: true });
    await page.getByRole('grid').waitFor();
    // What it takes to drag is loaded after the map.
    await page.locator('[data-drop-target-for-element]').first().waitFor();
    expect(await page.getByRole('grid').evaluate((grid) => getComputedStyle(grid).direction)).toBe(
      language === 'ar' ? 'rtl' : 'ltr',
    );
    return { page, complaints, undo };
  }

  it('takes a touchpoint to another stage', async () => {
    const { page, complaints, undo } = await visitEditor();
    const from = header(page, brother);
    const before = await firstTouchpoints(page);
    // Behind the touchpoint that it is dropped on: the half where reading ends.
    const after = await pointIn(header(page, calculator), [language === 'ar' ? 0.2 : 0.8, 0.5]);

    await dragTo(page, from, { to: after });
    await page.keyboard.press('Escape');
    await page.mouse.up();
    expect(await firstTouchpoints(page)).toEqual(before);
    expect(await undo.isDisabled()).toBe(true);

    await dragTo(page, from, { to: after });
    await page.mouse.up();
    await expect
      .poll(() => firstTouchpoints(page))
      .toEqual({
        titles: [before.titles[0], calculator, brother, 'Meets an adviser'],
        columns: '1',
      });

    await undo.click();
    await expect.poll(() => firstTouchpoints(page)).toEqual(before);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('takes a card to another cell', async () => {
    const { page, complaints, undo } = await visitEditor();
    const card = page.getByRole('grid').getByRole('group', { name: thought });
    expect(await columnOf(card)).toBe('2');
    const lane = words.components('lanes', 'thinking');
    const empty = page.getByRole('gridcell', {
      name: words.editor('grid', 'empty', { lane }),
      exact: true,
    });
    const cell = await pointIn(empty.first());

    await dragTo(page, card, { to: cell });
    await page.keyboard.press('Escape');
    await page.mouse.up();
    expect(await columnOf(card)).toBe('2');
    expect(await undo.isDisabled()).toBe(true);

    await dragTo(page, card, { to: cell });
    await page.mouse.up();
    await expect.poll(() => columnOf(card)).toBe('3');

    await undo.click();
    await expect.poll(() => columnOf(card)).toBe('2');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('takes a point of the emotion curve up', async () => {
    const { page, complaints, undo } = await visitEditor();
    const points = page.getByRole('grid').getByRole('group', { name: /^\W*Emotion\W*:/ });
    const point = points.first();
    const name = () => point.getAttribute('aria-label');
    const before = await name();
    const height = async () => (await pointIn(point))[1];
    const at = await height();
    const [x, y] = await pointIn(point);

    await dragTo(page, point, { to: [x, y - 30], native: false });
    await expect.poll(name).not.toBe(before);
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await expect.poll(name).toBe(before);
    expect(await undo.isDisabled()).toBe(true);

    await dragTo(page, point, { to: [x, y - 30], native: false });
    await page.mouse.up();
    await expect.poll(name).not.toBe(before);
    expect(await height()).toBeLessThan(at - 10);

    await undo.click();
    await expect.poll(name).toBe(before);
    expect(await height()).toBe(at);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
