import type { ThingKind } from '@sojourn/core';
import type { Locator } from 'playwright';
import {
  bar,
  details,
  dialogOpenings,
  listed,
  panelOpenings,
  select,
  tool,
  touchpoint,
  type Opening,
} from './editorOpenings';
import type { Stage } from './studio';

const card = 'So 1,240 a month. That is only a little more than now.';

/** The details of a thing of every kind, of a rating, and of several at once. */
export const detailsOpenings: Record<ThingKind | 'rating' | 'several', Opening> = {
  stage: { open: (page) => details(page, 'Awareness') },
  touchpoint: { open: (page) => details(page, touchpoint) },
  card: { open: (page) => details(page, card) },
  lane: { open: (page) => listed(page, 'Lanes') },
  persona: { open: (page) => listed(page, 'Personas') },
  channel: { open: (page) => listed(page, 'Channels') },
  measure: { open: (page) => listed(page, 'Measures') },
  source: { open: (page) => listed(page, 'Sources') },
  path: { open: (page) => listed(page, 'Paths') },
  opportunity: { open: (page) => listed(page, 'Opportunities') },
  action: {
    async open(page) {
      const panel = await listed(page, 'Opportunities');
      const actions = panel.getByRole('region', { name: 'Actions' });
      await actions.getByRole('listitem').first().getByRole('button').first().click();
      await panel.getByText('Action', { exact: true }).waitFor();
      return panel;
    },
  },
  rating: {
    async open(page) {
      await select(page, touchpoint);
      await page.keyboard.press('ArrowDown');
      return details(page);
    },
  },
  several: {
    async open(page) {
      await select(page, touchpoint);
      const grid = page.getByRole('grid');
      await grid
        .getByText('Brother recommends the bank', { exact: true })
        .click({ modifiers: ['ControlOrMeta'] });
      const panel = await details(page);
      await panel.getByText('2 selected').waitFor();
      return panel;
    },
  },
};

/** Opens one of the menus inside the menu of everything that can be done. */
function choices(selected: string, name: string, choice: string): Opening {
  return {
    async open(page) {
      await select(page, selected);
      await bar(page).getByRole('button', { name: 'More' }).click();
      await page.getByRole('menuitem', { name, exact: true }).click();
      const entry = page.getByRole('menuitem', { name: choice, exact: true });
      const checkbox = page.getByRole('menuitemcheckbox', { name: choice, exact: true });
      const chosen = entry.or(checkbox);
      await chosen.waitFor();
      return chosen;
    },
  };
}

/** Opens a menu by its button in a panel. */
async function menuIn(panel: Locator, name: string): Promise<Locator> {
  await panel.getByRole('button', { name, exact: true }).click();
  return panel.page().getByRole('menu');
}

/** Menus, lists and questions of the editor. */
export const popupOpenings: Record<string, Opening> = {
  'the menu of what is shown': {
    async open(page) {
      await tool(page, 'View').click();
      return page.getByRole('menu');
    },
  },
  'the menu of what can be added': {
    async open(page) {
      await select(page, touchpoint);
      await bar(page).getByRole('button', { name: 'Add', exact: true }).click();
      return page.getByRole('menu');
    },
  },
  'the menu of everything that can be done': {
    async open(page) {
      await select(page, touchpoint);
      await bar(page).getByRole('button', { name: 'More' }).click();
      return page.getByRole('menu');
    },
  },
  'the menu at the pointer': {
    async open(page) {
      const grid = page.getByRole('grid');
      await grid.getByText(touchpoint, { exact: true }).first().click({ button: 'right' });
      return page.getByRole('menu');
    },
  },
  'the choice of a moment': choices(touchpoint, 'Moment', 'Excellence'),
  'the choice of a colour': choices(card, 'Colour', 'None'),
  'the choice of personas': choices(touchpoint, 'Personas', 'Everybody'),
  'the choice of a lane': {
    async open(page) {
      await page.getByRole('button', { name: 'Add a lane' }).click();
      return page.getByRole('menu');
    },
  },
  'the choice of rules': {
    open: async (page) => menuIn(await panelOpenings.problems.open(page, {} as Stage), 'Rules'),
  },
  'a filter of what is found': {
    open: async (page) => menuIn(await panelOpenings.find.open(page, {} as Stage), 'Channel'),
  },
  'the choice of a measure': {
    async open(page, stage) {
      const opened = await dialogOpenings.score.open(page, stage);
      return menuIn(opened, 'Add a measure');
    },
  },
  'a form for a measure of one’s own': {
    async open(page, stage) {
      const opened = await dialogOpenings.score.open(page, stage);
      await menuIn(opened, 'Add a measure');
      await page.getByRole('menuitem', { name: 'Own measure …' }).click();
      const form = page.getByRole('button', { name: 'Add the measure' });
      await form.click();
      return form;
    },
  },
  'a list of choices': {
    async open(page) {
      const panel = await listed(page, 'Sources');
      await panel.getByRole('combobox', { name: 'Kind' }).click();
      return page.getByRole('listbox');
    },
  },
  'a list that is searched by writing': {
    async open(page) {
      const panel = await details(page, touchpoint);
      await panel.getByRole('combobox', { name: 'Channel' }).click();
      return page.getByRole('listbox');
    },
  },
  'a question before something is removed': {
    async open(page) {
      const panel = await details(page, 'Awareness');
      await panel.getByRole('button', { name: /^Remove Sees an advert/ }).click();
      return panel.getByText(/^Remove “Sees an advert/);
    },
  },
  'a text that is being written': {
    async open(page) {
      await select(page, touchpoint);
      await page.keyboard.press('F2');
      return page.getByRole('grid').getByRole('textbox');
    },
  },
  'a number that is being written': {
    async open(page) {
      await select(page, touchpoint);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.type('1');
      return page.getByRole('grid').getByRole('textbox');
    },
  },
  'a hint at a tool': {
    async open(page) {
      await tool(page, 'History').hover();
      return page.getByText('History', { exact: true }).last();
    },
  },
};
