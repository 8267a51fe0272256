import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
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

/** What the map is in the end, whichever way it was made. */
function check(text: string, language: Language) {
  const written = texts[language];
  const [deciding, packing, living] = written.stages;
  const [flats, lease, van, keys, power] = written.touchpoints;
  const journey = openedFile(text);
  expect(journey.title).toBe(written.title);
  expect(outlineOf(journey)).toEqual([
    [deciding, flats, lease],
    [packing + written.composing[1], van],
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
    check(text, language);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
