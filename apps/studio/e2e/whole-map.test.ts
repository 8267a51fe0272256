import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setStage, visitStudio, type Stage } from './studio';
import {
  compose,
  focused,
  openedFile,
  outlineOf,
  tabTo,
  texts,
  wordsOf,
  type Language,
} from './wholeMap';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

const locales = { en: 'en-GB', ar: 'ar' } as const;

/** What the map is in the end, whichever way it was made; a stage may have been named another way. */
function check(
  text: string,
  language: Language,
  stages: readonly string[] = texts[language].stages,
) {
  const written = texts[language];
  const [deciding, packing, living] = stages;
  const [flats, lease, van, keys, power] = written.touchpoints;
  const journey = openedFile(text);
  expect(journey.title).toBe(written.title);
  expect(outlineOf(journey)).toEqual([
    [deciding, flats, lease],
    [packing, van],
    // Moved over from the stage before.
    [living, keys, power],
  ]);
  expect(journey.lanes.filter(({ id }) => ['pain', 'thinking'].includes(id))).toHaveLength(2);
  const touchpoints = journey.stages.flatMap((one) => one.touchpoints);
  expect(touchpoints[0]?.cards).toMatchObject([{ lane: 'thinking', text: written.card }]);
  expect(touchpoints.slice(0, 3).map(({ ratings }) => ratings[0]?.value)).toEqual([1, -2, 2]);
}

async function downloaded(page: Page, go: () => Promise<void>): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), go()]);
  return readFileSync(await file.path(), 'utf8');
}

describe.each(['en', 'ar'] as const)('a whole map, made in %s', (language) => {
  const words = wordsOf(language);
  const written = texts[language];

  it('by the keyboard alone', { timeout: 120_000 }, async () => {
    const { page, complaints } = await visitStudio(stage, {
      locale: locales[language],
    });
    const { keyboard } = page;
    const write = async (text: string) => {
      await page.locator('textarea:focus').waitFor();
      await keyboard.type(text);
      await keyboard.press('Enter');
      await page.locator('textarea').waitFor({ state: 'detached' });
    };
    // In the reading direction of the map.
    const [next, previous] =
      language === 'ar' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];

    // A new map.
    await tabTo(page, 'Sojourn');
    await keyboard.press('Enter');
    await page.getByRole('button', { name: words.studio('newMap') }).waitFor();
    await tabTo(page, words.studio('newMap'));
    await keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await keyboard.type(written.title);
    await keyboard.press('Tab');
    const empty = page.getByRole('radio', { name: words.studio('emptyMap') });
    for (let count = 0; count < 20 && !(await empty.isChecked()); count += 1) {
      await keyboard.press('ArrowDown');
    }
    await keyboard.press('Enter');

    // Three stages, the second's name by an input method.
    await page.getByText(words.editor('starting', 'title')).waitFor();
    await tabTo(page, words.editor('starting', 'emptyStage'));
    await keyboard.press('Enter');
    await write(written.stages[0]);
    await keyboard.press('Insert');
    await page.locator('textarea:focus').waitFor();
    await keyboard.type(written.stages[1]);
    await compose(page, written.composing);
    await page.locator('textarea:focus').waitFor();
    await keyboard.press('Enter');
    await page.locator('textarea').waitFor({ state: 'detached' });
    await keyboard.press('Insert');
    await write(written.stages[2]);

    // Touchpoints: two, two and one.
    const places = [[0, 1], [2, 3], [4]];
    for (const [at, mine] of [...places.entries()].reverse()) {
      await keyboard.press('Control+Home');
      for (let count = 0; count < at; count += 1) await keyboard.press(next);
      await keyboard.press('ArrowDown');
      for (const index of mine) {
        await keyboard.press('Insert');
        await write(written.touchpoints[index] ?? '');
      }
    }

    // Two lanes, by the menu below the map.
    for (const lane of ['thinking', 'pain']) {
      await tabTo(page, words.editor('grid', 'addLane'));
      await keyboard.press('Enter');
      await page.getByRole('menu').waitFor();
      const name = words.components('lanes', lane);
      for (let count = 0; count < 30 && (await focused(page)) !== name; count += 1) {
        await keyboard.press('ArrowDown');
      }
      await keyboard.press('Enter');
      await page.getByRole('menu').waitFor({ state: 'detached' });
    }

    // Scores as numbers, and a card.
    await keyboard.press('Control+Home');
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    for (const value of ['1', '-2', '2']) {
      await keyboard.type(value);
      await keyboard.press('Enter');
      await keyboard.press(next);
    }
    for (let count = 0; count < 3; count += 1) await keyboard.press(previous);
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await write(written.card);

    // The fourth touchpoint goes on to the third stage; once too far, and that is undone.
    await keyboard.press('Control+Home');
    await keyboard.press('ArrowDown');
    for (let count = 0; count < 3; count += 1) await keyboard.press(next);
    expect(await focused(page)).toContain(written.touchpoints[3]);
    await keyboard.press('Space');
    await keyboard.press(next);
    await keyboard.press('Space');
    expect(await focused(page)).toContain(written.touchpoints[3]);
    await keyboard.press(`Alt+${next}`);
    await keyboard.press('Control+z');

    const text = await downloaded(page, async () => {
      await tabTo(page, words.studio('thisMap'), 'Shift+Tab');
      await keyboard.press('Enter');
      await page.getByRole('menu').waitFor();
      const name = words.studio('downloadJson');
      for (let count = 0; count < 20 && (await focused(page)) !== name; count += 1) {
        await keyboard.press('ArrowDown');
      }
      await keyboard.press('Enter');
    });
    const [deciding, packing, living] = written.stages;
    check(text, language, [deciding, packing + written.composing[1], living]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('by single taps alone', { timeout: 120_000 }, async () => {
    const { page, complaints } = await visitStudio(stage, {
      locale: locales[language],
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    const grid = page.getByRole('grid');
    const bar = page.getByRole('toolbar', { name: words.editor('editor', 'actions') });
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    // A text that has the focus; the next tap elsewhere ends it.
    const write = async (text: string) => {
      await page.locator('textarea:focus').waitFor();
      await page.keyboard.type(text);
    };
    const tapDown = async (menu: Locator, entry: string) => {
      await menu.tap();
      await page.getByRole('menuitem', { name: entry, exact: true }).tap();
      await page.getByRole('menu').waitFor({ state: 'detached' });
    };
    const header = (title: string) =>
      grid.getByRole('columnheader').filter({ has: page.getByText(title, { exact: true }) });

    // A new map.
    await page.getByRole('link', { name: 'Sojourn' }).tap();
    await button(words.studio('newMap')).tap();
    await page.getByLabel(words.studio('newName')).tap();
    await page.keyboard.type(written.title);
    await page.getByRole('dialog').getByText(words.studio('emptyMap'), { exact: true }).tap();
    await button(words.studio('create')).tap();

    // Three stages.
    await button(words.editor('starting', 'emptyStage')).tap();
    await write(written.stages[0]);
    for (const title of written.stages.slice(1)) {
      await button(words.editor('grid', 'addStage')).tap();
      await write(title);
    }

    // Touchpoints: two, two and one.
    const places = [0, 0, 1, 1, 2];
    for (const [index, title] of written.touchpoints.entries()) {
      const into = written.stages[places[index] ?? 0] ?? '';
      await button(words.editor('grid', 'addTouchpoint', { stage: into })).tap();
      await write(title);
    }

    // Two lanes, by the menu below the map.
    for (const lane of ['thinking', 'pain']) {
      await tapDown(button(words.editor('grid', 'addLane')), words.components('lanes', lane));
    }

    // Scores by a face each, behind the bar's last tool.
    for (const [index, value] of [1, -2, 2].entries()) {
      await header(written.touchpoints[index] ?? '').tap();
      await tapDown(bar.getByRole('button').last(), words.editor('actions', 'score'));
      const dialog = page.getByRole('dialog');
      const faces = dialog.getByRole('group', { name: words.editor('scoring', 'tap') });
      await faces
        .getByRole('radio')
        .nth(value + 2)
        .tap();
      await button(words.editor('editor', 'done')).tap();
      await dialog.waitFor({ state: 'detached' });
    }

    // A card, into the first cell of its lane.
    const lane = words.components('lanes', 'thinking');
    await button(words.editor('grid', 'addCard', { lane }))
      .first()
      .tap();
    await write(written.card);

    // The fourth touchpoint goes on to the third stage; once to the wrong one, and that is undone.
    for (const place of [0, 2]) {
      await header(written.touchpoints[3]).tap();
      await tapDown(bar.getByRole('button').last(), words.editor('actions', 'move'));
      const dialog = page.getByRole('dialog');
      const title = written.stages[place] ?? '';
      await dialog.getByRole('radio', { name: title, exact: true }).tap();
      const first = words.editor('moving', 'first');
      await dialog.getByRole('radio', { name: first, exact: true }).tap();
      await dialog.getByRole('button', { name: words.editor('moving', 'move'), exact: true }).tap();
      await dialog.waitFor({ state: 'detached' });
      if (place === 0) await button(words.editor('editor', 'undo')).tap();
    }

    const text = await downloaded(page, async () => {
      await page.getByRole('button', { name: words.studio('thisMap') }).tap();
      await page.getByRole('menuitem', { name: words.studio('downloadJson'), exact: true }).tap();
    });
    check(text, language);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
