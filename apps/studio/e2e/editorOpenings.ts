import type { Locator, Page } from 'playwright';
import type { EditorDialog, PanelName } from '../../../packages/editor/src/store/types';
import { visitStudio, type Stage } from './studio';

/** How something is opened in the editor of the studio, and what is open then. */
export interface Opening {
  /** Runs in the page before the studio does. */
  before?: () => void;
  open: (page: Page, stage: Stage) => Promise<Locator>;
}

/** A touchpoint of the example. */
export const touchpoint = 'Meets an adviser';
/** What can be done with what is selected. */
export function bar(page: Page): Locator {
  return page.getByRole('toolbar', { name: 'What can be done here' });
}

/** One of the editor's tools. */
export function tool(page: Page, name: string): Locator {
  const tools = page.getByRole('group', { name: 'Tools of the editor' });
  return tools.getByRole('button', { name: new RegExp(`^${name}`) });
}

function dialog(page: Page, name: string | RegExp): Locator {
  return page.getByRole('dialog', { name });
}

/** Selects something on the map. */
export async function select(page: Page, text: string) {
  const grid = page.getByRole('grid');
  const found = grid.getByText(text, { exact: true });
  // A card is called by its text, with more in it.
  await found
    .or(grid.getByRole('group', { name: text, exact: true }))
    .first()
    .click();
}

/** Does something with what is selected, by the menu of everything that can be done. */
async function act(page: Page, name: string) {
  await bar(page).getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name, exact: true }).click();
}

/** Opens the details, of what is selected or of the journey. */
export async function details(page: Page, selected?: string): Promise<Locator> {
  if (selected !== undefined) await select(page, selected);
  await tool(page, 'Details').click();
  const panel = page.getByRole('complementary', { name: 'Details' });
  await panel.getByRole('heading', { level: 4 }).first().waitFor();
  return panel;
}

/** Opens the details of the first thing in one of the journey's lists. */
export async function listed(page: Page, list: string): Promise<Locator> {
  const panel = await details(page);
  const section = panel.getByRole('region', { name: list, exact: true });
  await section.getByRole('heading', { name: list }).click();
  await section.getByRole('listitem').first().getByRole('button').first().click();
  await panel.getByRole('button', { name: /^Back to/ }).waitFor();
  return panel;
}

async function writeStage(page: Page, title: string) {
  await select(page, 'Awareness');
  await page.keyboard.press('F2');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
}

/** Every dialog of the editor that can be registered. */
export const dialogOpenings: Record<EditorDialog['name'], Opening> = {
  move: {
    async open(page) {
      await select(page, touchpoint);
      await act(page, 'Move to …');
      return dialog(page, /^Move “/);
    },
  },
  paste: {
    async open(page) {
      await select(page, touchpoint);
      await act(page, 'Paste …');
      const opened = dialog(page, 'Paste from a spreadsheet');
      await opened
        .getByRole('textbox')
        .fill('Title\tChannel\tEmotion\nCalls\tPhone\t1\n\tWeb\tbad');
      await opened.getByRole('table').waitFor();
      return opened;
    },
  },
  score: {
    async open(page) {
      await select(page, touchpoint);
      await act(page, 'Score …');
      return dialog(page, /^Ratings at/);
    },
  },
  link: {
    async open(page) {
      await select(page, touchpoint);
      await act(page, 'Link to another touchpoint …');
      return dialog(page, /^A path from/);
    },
  },
  shortcuts: {
    async open(page) {
      await select(page, touchpoint);
      await page.keyboard.press('?');
      return dialog(page, 'Keyboard shortcuts');
    },
  },
  template: {
    async open(page) {
      await select(page, 'Awareness');
      await bar(page).getByRole('button', { name: 'Add', exact: true }).click();
      await page.getByRole('menuitem', { name: 'Add a template …' }).click();
      const opened = dialog(page, 'Add a template');
      await opened.getByRole('button', { name: /lanes/ }).first().click();
      return opened;
    },
  },
  compare: {
    async open(page) {
      await tool(page, 'History').click();
      await page.getByLabel('Name of this version').fill('Before the workshop');
      await page.keyboard.press('Enter');
      await page.getByText('“Before the workshop” was kept.').waitFor();
      await writeStage(page, 'Waking up');
      await page.getByRole('button', { name: /^Compare with now/ }).click();
      const opened = dialog(page, '“Before the workshop” and now');
      await opened.getByText('Waking up').first().waitFor();
      return opened;
    },
  },
  personas: {
    async open(page) {
      const panel = await details(page);
      await panel.getByRole('button', { name: 'Persona library' }).click();
      const opened = dialog(page, 'Personas');
      await opened.getByRole('button', { name: 'Keep in the library: Anna Müller' }).click();
      await opened.getByText('The same on this map').waitFor();
      return opened;
    },
  },
  persona: {
    async open(page) {
      const panel = await listed(page, 'Personas');
      await panel.getByRole('button', { name: 'Open in the persona editor' }).click();
      return dialog(page, /^Persona editor/);
    },
  },
  unsaved: {
    before: () => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...asked) {
        if ('isFull' in window) throw new DOMException('No room.', 'QuotaExceededError');
        return put.apply(this, asked);
      };
    },
    async open(page) {
      await page.evaluate(() => Object.assign(window, { isFull: true }));
      await writeStage(page, 'Waking up');
      await page.getByRole('button', { name: 'Not saved: what to do' }).click();
      return dialog(page, 'Your changes are not saved');
    },
  },
  conflicts: {
    before: () => {
      // It hears nothing of what another tab saves, until it saves itself.
      Object.defineProperty(window, 'BroadcastChannel', { value: undefined });
    },
    async open(page, stage) {
      const { hash } = new URL(page.url());
      const context = page.context();
      const { page: other } = await visitStudio(stage, { context, hash, heading: /Editing/ });
      await other.getByRole('grid').waitFor();
      await writeStage(other, 'From the other tab');
      await other.getByRole('link', { name: 'Map', exact: true }).click();
      await other.getByText('Saved', { exact: true }).waitFor();
      await other.close();
      await writeStage(page, 'From this tab');
      await page.getByRole('button', { name: 'Choose …' }).click();
      return dialog(page, 'Changed here and elsewhere');
    },
  },
};

/** Panels that the studio does not offer: their stories are looked at instead. */
export const notOffered: readonly PanelName[] = ['comments'];

/** Every panel of the editor that the studio offers. */
export const panelOpenings: Record<Exclude<PanelName, 'comments'>, Opening> = {
  details: { open: (page) => details(page) },
  find: {
    async open(page) {
      await tool(page, 'Find').click();
      const panel = page.getByRole('complementary', { name: 'Find' });
      await panel.getByRole('searchbox').fill('bank');
      await panel.getByRole('button', { name: 'Filters' }).click();
      await panel.getByText(/^\d+ found$/).waitFor();
      return panel;
    },
  },
  history: {
    async open(page) {
      await writeStage(page, 'Waking up');
      await tool(page, 'History').click();
      const panel = page.getByRole('complementary', { name: 'History' });
      await panel.getByText('No version has been kept yet.').waitFor();
      await panel.getByText(/Renamed “Awareness”/).waitFor();
      return panel;
    },
  },
  problems: {
    async open(page) {
      await tool(page, 'Problems').click();
      const panel = page.getByRole('complementary', { name: 'Problems' });
      await panel.getByRole('button', { name: 'Rules' }).waitFor();
      return panel;
    },
  },
};
