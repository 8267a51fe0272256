import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright';
import { launch, serve, type Site } from '../../../tests/e2e/site.ts';

/** The folder with the built studio. */
export const built = resolve(import.meta.dirname, '../dist');

/** The built studio on a server, and a browser to open it in. */
export interface Stage {
  site: Site;
  browser: Browser;
  close: () => Promise<void>;
}

/** Serves the built studio and starts a browser. */
export async function setStage(): Promise<Stage> {
  if (!existsSync(resolve(built, 'index.html'))) {
    throw new Error(
      'The studio has not been built, so there is nothing to open. Run npm run build --workspace @sojourn/studio.',
    );
  }
  const [site, browser] = await Promise.all([serve(built), launch()]);
  return {
    site,
    browser,
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
}

interface Visit extends BrowserContextOptions {
  hash?: string;
  /** Runs in the page before the studio does. */
  before?: () => void;
  /** What is there once the studio shows something. */
  heading?: string | RegExp;
  /** Opens the page in the browser of somebody who was here before. */
  context?: BrowserContext;
}

/** A page with the studio, and whatever it should not have done. */
export interface Visited {
  page: Page;
  /** Console messages, uncaught errors, dialogs, and requests for anything but the studio's files. */
  complaints: string[];
}

/** Opens the studio as somebody who was never there. */
export async function visitStudio(
  { site, browser }: Stage,
  { hash = '', before, heading = 'Getting a mortgage', context: known, ...options }: Visit = {},
): Promise<Visited> {
  const context =
    known ??
    (await browser.newContext({
      viewport: { width: 1400, height: 900 },
      locale: 'en-GB',
      reducedMotion: 'reduce',
      ...options,
    }));
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (line) => complaints.push(`${line.type()}: ${line.text()}`));
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const { protocol, origin, pathname } = new URL(request.url());
    const own = origin === site.url && /^\/(?:$|sw\.js$|assets\/[\w.-]+$)/.test(pathname);
    if (!own && protocol !== 'data:' && protocol !== 'blob:') {
      complaints.push(`asks for ${request.url()}`);
    }
  });
  if (before) await page.addInitScript(before);
  await page.goto(`${site.url}/${hash}`);
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  return { page, complaints };
}

/** A file as a person chooses it. */
export interface ChosenFile {
  name: string;
  text: string;
}

/** What the address says, less the key of the map. */
export function said(page: Page): Record<string, string> {
  const { map: _, ...rest } = Object.fromEntries(
    new URLSearchParams(new URL(page.url()).hash.slice(1)),
  );
  return rest;
}

/** The key of the open map. */
export function keyOf(page: Page): string {
  return new URLSearchParams(new URL(page.url()).hash.slice(1)).get('map') ?? '';
}

/** Chooses something from the menu of the open map. */
export async function choose(page: Page, name: string) {
  await page.getByRole('button', { name: /^This map/ }).click();
  await page.getByRole('menuitem', { name }).click();
}

/** Goes to another page of the open map, by the menu that lists all of them. */
export async function turnTo(page: Page, name: string) {
  await page.getByRole('button', { name: /^More views/ }).click();
  await page.getByRole('menuitem', { name, exact: true }).click();
}

/** Goes to all maps. */
export async function goToMaps(page: Page) {
  await page.getByRole('link', { name: 'Sojourn' }).click();
  await page.getByRole('heading', { level: 1, name: 'Maps' }).waitFor();
}

/** Opens a file by the picker. */
export async function pick(page: Page, { name, text }: ChosenFile) {
  const isOpen = (await page.getByRole('button', { name: /^This map/ }).count()) > 0;
  if (isOpen) await choose(page, 'Import…');
  else await page.getByRole('button', { name: 'Import…' }).click();
  await page
    .getByRole('dialog', { name: 'Import a journey' })
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
}

/** Makes a map from a template, or a copy of an example, in the list of all maps. */
export async function create(page: Page, beginning: string, title?: string) {
  await page.getByRole('button', { name: 'New map' }).click();
  const dialog = page.getByRole('dialog', { name: 'A new map' });
  if (title !== undefined) await dialog.getByLabel('What is it called?').fill(title);
  await dialog.getByRole('radio', { name: new RegExp(`^${beginning}`) }).check();
  await dialog.getByRole('button', { name: 'Create the map' }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** A small Mermaid journey. */
export const tea: ChosenFile = {
  name: 'tea.mmd',
  text: 'journey\n  title My tea\n  section Kitchen\n    Boil water: 3: Me\n    Drink: 5: Me, Cat\n',
};

/** What Mermaid's own reader would draw badly: a bad score, one out of range. */
export const badTea: ChosenFile = {
  name: 'bad-tea.mmd',
  text: 'journey\n  title Bad tea\n  section Kitchen\n    Boil water: hot: Me\n    Drink: 9: Me\n',
};
