import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, serve, visit, type Site } from './site';

interface Entry {
  id: string;
  type: 'docs' | 'story';
  tags?: string[];
}

const folder = resolve(import.meta.dirname, '../../storybook-static');
const index: { entries: Record<string, Entry> } = JSON.parse(
  readFileSync(join(folder, 'index.json'), 'utf8'),
);
const docs = Object.values(index.entries).filter(({ type }) => type === 'docs');
const written = docs.filter(({ tags }) => tags?.includes('unattached-mdx')).map(({ id }) => id);

/** Of the pages that are made from a component's stories: a large one, a small one, one of the editor. */
const made = docs
  .filter(({ id }) => /-(journeytable|scorebadge|savestatus)--docs$/.test(id))
  .map(({ id }) => id);

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** A page in the dark is the same in other colours. */
const rules: Record<'light' | 'dark', RunOptions> = {
  light: {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    rules: { 'target-size': { enabled: true } },
  },
  dark: { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } },
};

interface Preview {
  axe: { run: (options: RunOptions) => Promise<AxeResults> };
}

/** What axe finds on the page, as sentences. */
async function violations(page: Page, options: RunOptions): Promise<string[]> {
  const { violations: found } = await page.evaluate<AxeResults, RunOptions>(
    (run) => (window as unknown as Preview).axe.run(run),
    options,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html}\n  ${failureSummary}`),
  );
}

/** Whether every map on the page has all of the room that its example has. */
async function mapsAreWide(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll('.docs-example:has([data-part="scroller"])')).every(
      (example) => (example.firstElementChild?.clientWidth ?? 0) > example.clientWidth - 24,
    ),
  );
}

// A page holds several maps, and axe looks at it twice.
describe('the catalogue', { timeout: 120_000 }, () => {
  let site: Site;
  let browser: Browser;

  beforeAll(async () => {
    [site, browser] = await Promise.all([serve(folder), launch()]);
  });

  afterAll(() => Promise.all([browser.close(), site.close()]));

  it('has pages for the three readers, foundations and patterns', () => {
    const groups = ['overview', 'foundations', 'patterns'];
    const counts = groups.map((group) => written.filter((id) => id.startsWith(`${group}-`)).length);
    expect(counts).toEqual([6, 6, 7]);
    expect(made).toHaveLength(3);
  });

  it.each([...written, ...made])('shows %s in light and dark, without a fault', async (id) => {
    const found = { complaints: [] as string[], light: [] as string[], dark: [] as string[] };
    const addresses: string[] = [];
    for (const theme of ['light', 'dark'] as const) {
      const { page, complaints } = await visit(
        browser,
        `${site.url}/iframe.html?viewMode=docs&id=${id}&globals=theme:${theme}`,
      );
      await page.locator(`.docs-page[data-sojourn-theme="${theme}"] > *`).first().waitFor();
      // A story that is still on its way is a box with nothing in it.
      await page.waitForFunction(() =>
        Array.from(document.querySelectorAll('.docs-story')).every((story) =>
          story.querySelector('.sojourn-page'),
        ),
      );
      expect(await mapsAreWide(page)).toBe(true);
      await page.evaluate(axe);
      found[theme] = await violations(page, rules[theme]);
      found.complaints.push(...complaints);
      addresses.push(
        ...(await page
          .locator('a[href*="?path=/"]')
          .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))),
      );
      await page.close();
    }
    expect(found).toEqual({ complaints: [], light: [], dark: [] });

    // Storybook's own addresses, which no server would miss.
    const missing = addresses.filter((address) => {
      const [, , id = ''] = new URL(address).searchParams.get('path')?.split('/') ?? [];
      return index.entries[id] === undefined;
    });
    expect(missing).toEqual([]);
  });
});
