import { applyCommand, openJourney, serializeJourney, type Command } from '@sojourn/core';
import mortgage from '@sojourn/core/samples/mortgage.json';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dialogs, panels } from '../../../packages/editor/src/JourneyEditor/parts';
import { violationsInBothThemes } from './axe';
import { dialogOpenings, notOffered, panelOpenings, type Opening } from './editorOpenings';
import { detailsOpenings, popupOpenings } from './editorPopups';
import { keyOf, pick, setStage, visitStudio, type Stage } from './studio';
import { questionOpenings, studioOpenings } from './studioOpenings';

/** The first stages of the example: all that is opened here, and less for axe to look at. */
function smallMap(): string {
  const opened = openJourney(mortgage);
  if (!opened.ok) throw new Error('The example cannot be opened.');
  const commands = opened.journey.stages
    .slice(2)
    .map(({ id }): Command => ({ type: 'stage.remove', id }));
  const result = applyCommand(opened.journey, { type: 'batch', commands });
  if (!result.ok) throw new Error(result.issue.message);
  return serializeJourney(result.journey);
}

let stage: Stage;
let inStudio: Parameters<typeof visitStudio>[1];
beforeAll(async () => {
  stage = await setStage();
  const { page } = await visitStudio(stage);
  await pick(page, { name: 'small.json', text: smallMap() });
  await page.getByRole('button', { name: /Sees an advert/ }).waitFor();
  await page.getByText('Meets an adviser').first().waitFor();
  await page.getByText('Saved', { exact: true }).waitFor();
  const storageState = await page.context().storageState({ indexedDB: true });
  inStudio = { storageState, hash: `#map=${keyOf(page)}&page=map` };
  await close(page);
});
afterAll(() => stage.close());

/** Opens something, and has axe look at the page with it. */
async function look(visit: Parameters<typeof visitStudio>[1], { before, open }: Opening) {
  const { page } = await visitStudio(stage, { ...visit, ...(before && { before }) });
  const opened = (await open(page, stage)).first();
  await opened.waitFor();
  expect(await violationsInBothThemes(page, opened)).toEqual({ light: [], dark: [] });
  await close(page);
}

/** Closes a visit, whatever is not saved in it. */
async function close(page: Page) {
  await page.context().close();
}

/** In the editor of the map. */
function inEditor() {
  return {
    ...inStudio,
    hash: inStudio?.hash?.replace('page=map', 'page=edit') ?? '',
    heading: /Editing/,
  };
}

describe('axe finds nothing in the editor with', () => {
  it.each(Object.entries(dialogOpenings))('its dialog “%s” open', (_, opening) =>
    look(inEditor(), opening),
  );
  it.each(Object.entries(panelOpenings))('its panel “%s” open', (_, opening) =>
    look(inEditor(), opening),
  );
  it.each(Object.entries(detailsOpenings))('the details of a %s open', (_, opening) =>
    look(inEditor(), opening),
  );
  it.each(Object.entries(popupOpenings))('%s open', (_, opening) => look(inEditor(), opening));
});

describe('axe finds nothing in the studio with', () => {
  it.each(Object.entries(questionOpenings))('its dialog “%s” open', (_, opening) =>
    look(inStudio, opening),
  );
  it.each(Object.entries(studioOpenings))('%s open', (_, opening) => look(inStudio, opening));
});

describe('what is opened here', () => {
  it('is every dialog of the editor', () => {
    expect(Object.keys(dialogOpenings).sort()).toEqual(Object.keys(dialogs).sort());
  });

  it('is every panel of the editor that the studio offers', async () => {
    const opened = [...Object.keys(panelOpenings), ...notOffered];
    expect(opened.sort()).toEqual(Object.keys(panels).sort());
    const { page } = await visitStudio(stage, inEditor());
    const tools = page.getByRole('group', { name: 'Tools of the editor' });
    await tools.getByRole('button', { name: 'Details' }).waitFor();
    expect(await tools.getByRole('button', { name: 'Comments' }).count()).toBe(0);
    await close(page);
  });
});
