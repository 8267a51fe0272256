import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, serve, visit, type Site } from './site';

const folder = resolve(import.meta.dirname, '../../storybook-static');

/** Each menu of the toolbar: its name, what is chosen in it, and what it is in the address. */
const choices = [
  ['Theme', 'Dark', 'theme:dark'],
  ['Language of the interface', 'Polski', 'locale:pl'],
  ['Direction', 'Right to left', 'direction:rtl'],
  ['Density', 'Compact', 'density:compact'],
] as const;

/** What a page says of itself once all of them are chosen. */
const chosen = '[data-sojourn-theme="dark"][data-sojourn-density="compact"][lang="pl"][dir="rtl"]';

const preview = (page: Page) => page.frameLocator('#storybook-preview-iframe');

describe('the toolbar of the built Storybook', () => {
  let site: Site;
  let browser: Browser;

  beforeAll(async () => {
    [site, browser] = await Promise.all([serve(folder), launch()]);
  });

  afterAll(() => Promise.all([browser.close(), site.close()]));

  async function open(query: string): Promise<Page> {
    const { page } = await visit(browser, `${site.url}/?${query}`);
    // The whole of Storybook is loaded, twice: on a busy machine that takes its time.
    page.setDefaultTimeout(60_000);
    return page;
  }

  it('changes the story, and what was chosen stays in the address', async () => {
    const page = await open('path=/story/components-scorebadge--default');
    const story = preview(page).locator('.sojourn-page');
    await story.waitFor();
    expect(await preview(page).locator(chosen).count()).toBe(0);

    for (const [menu, item] of choices) {
      await page.getByRole('button', { name: new RegExp(`^${menu}`) }).click();
      await page.getByRole('option', { name: item, exact: true }).click();
    }
    await preview(page).locator(`.sojourn-page${chosen}`).waitFor();
    for (const [, , kept] of choices) await page.waitForURL((url) => url.search.includes(kept));

    await page.goto(page.url());
    await preview(page).locator(`.sojourn-page${chosen}`).waitFor();
    await page.close();
  }, 200_000);

  it.each(['components-scorebadge--docs', 'overview-introduction--docs'])(
    'changes the page %s',
    async (id) => {
      const page = await open(`path=/docs/${id}&globals=theme:dark;density:compact`);
      const dark = preview(page).locator('.docs-page[data-sojourn-theme="dark"]');
      await dark.waitFor();
      expect(await dark.getAttribute('data-sojourn-density')).toBe('compact');
      const behind = () => dark.evaluate((element) => getComputedStyle(element).backgroundColor);
      expect(await behind()).toBe('rgb(20, 23, 27)');
      // Paper is light, whatever the theme.
      await page.emulateMedia({ media: 'print' });
      expect(await behind()).toBe('rgb(251, 250, 247)');
      await page.close();
    },
    200_000,
  );
});
