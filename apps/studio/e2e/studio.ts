import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { launch, serve, type Site } from '../../../tests/e2e/site.ts';

const built = resolve(import.meta.dirname, '../dist');

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
  { hash = '', before, heading = 'Getting a mortgage', ...options }: Visit = {},
): Promise<Visited> {
  const context = await browser.newContext({
    viewport: { width: 1400, height: 900 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
    ...options,
  });
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
    const own = origin === site.url && /^\/(?:$|assets\/[\w.-]+$)/.test(pathname);
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

/** Opens a file by the picker. */
export async function pick(page: Page, { name, text }: ChosenFile) {
  await page.getByRole('button', { name: 'Open…' }).click();
  await page
    .getByRole('dialog', { name: 'Open a journey' })
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
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
