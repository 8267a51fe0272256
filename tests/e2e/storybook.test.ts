import { readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { extname, join, resolve, sep } from 'node:path';
import type { Browser, Locator } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, serve, visit, type Site } from './site';

interface Entry {
  id: string;
  type: 'docs' | 'story';
  title: string;
  tags: string[];
}

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'storybook-static');

function read(path: string) {
  return readFileSync(join(folder, path), 'utf8');
}

const index: { entries: Record<string, Entry> } = JSON.parse(read('index.json'));
const entries = Object.values(index.entries);
const docs = entries.filter(({ type }) => type === 'docs');

/** What stands for itself, and what documents a component that can be imported. */
const guides = docs.filter(({ tags }) => tags.includes('unattached-mdx'));
const manifest: {
  components: Record<string, { name: string; description: string; stories: { snippet: string }[] }>;
} = JSON.parse(read('manifests/components.json'));
const components = docs.filter(({ id }) => id.replace(/--docs$/, '') in manifest.components);

/** Their stories are tested one by one; of the pages that hold them every third is opened. */
const some = components.filter((_, index) => index % 3 === 0);

/** Storybook's frame warns of what its next major release will ask of its own add-ons. */
function ours(complaints: string[]): string[] {
  return complaints.filter((line) => !line.includes('mandatory in Storybook 11'));
}

/** Whether there is such a thing in the end. What the page says of it is told together with this. */
function isShown(locator: Locator): Promise<boolean> {
  return locator
    .first()
    .waitFor({ timeout: 40_000 })
    .then(
      () => true,
      () => false,
    );
}

describe('the built Storybook', () => {
  let site: Site;
  let browser: Browser;

  beforeAll(async () => {
    [site, browser] = await Promise.all([serve(folder), launch()]);
  });

  afterAll(() => Promise.all([browser.close(), site.close()]));

  it('has guides, and documents every public component', () => {
    expect(guides.length).toBeGreaterThan(4);
    expect(components.length).toBe(Object.keys(manifest.components).length);
  });

  it.each([guides[0], components[0], entries.find(({ type }) => type === 'story')])(
    'opens $id in its frame, without a word in the console, and asks no other host',
    async (entry) => {
      const { page, complaints } = await visit(
        browser,
        `${site.url}/?path=/${entry?.type}/${entry?.id}`,
      );
      const preview = page.frameLocator('#storybook-preview-iframe');
      const shown = entry?.type === 'docs' ? '#storybook-docs' : '#storybook-root';
      const tree = page.locator('#storybook-explorer-tree');
      expect({
        isDrawn: await isShown(preview.locator(`${shown} > *`)),
        isInSidebar: await isShown(tree.getByText('JourneyMap', { exact: true })),
        complaints: ours(complaints),
      }).toEqual({ isDrawn: true, isInSidebar: true, complaints: [] });
      await page.close();
    },
    120_000,
  );

  // The pages that stand for themselves are opened by `catalogue.test.ts`.
  it.each(some)(
    'draws the page $id without a word in the console, and asks no other host',
    async ({ id }) => {
      const address = `${site.url}/iframe.html?viewMode=docs&id=${id}`;
      const { page, complaints } = await visit(browser, address);
      expect({
        isDrawn: await isShown(page.locator('#storybook-docs h1')),
        complaints: ours(complaints),
      }).toEqual({ isDrawn: true, complaints: [] });
      await page.close();
    },
    120_000,
  );

  it.each([
    ['llms.txt', '# Sojourn'],
    ['llms/JourneyMap.md', "import { JourneyMap } from '@sojourn/react'"],
    ['llms/packages/core.md', '# @sojourn/core'],
    ['llms/journey.schema.json', '"$schema"'],
    ['manifests/components.json', '"JourneyMap"'],
    ['registry.json', '"journey-map"'],
    ['r/journey-map.json', 'sojourn/components/JourneyMap/JourneyMap.tsx'],
  ])('serves %s to be read', async (path, words) => {
    const { page, complaints } = await visit(browser, `${site.url}/${path}`);
    expect(await page.locator('body').textContent()).toContain(words);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('has every component in its manifest with a description and code to copy', () => {
    const silent = Object.values(manifest.components).filter(
      ({ description, stories }) =>
        !description || stories.length === 0 || !stories.every(({ snippet }) => snippet),
    );
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it('does not say on which machine it was built', () => {
    const texts = ['.html', '.js', '.mjs', '.json', '.css', '.md', '.txt'];
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      texts.includes(extname(file)),
    );
    expect(files.length).toBeGreaterThan(100);
    const places = [root, `${homedir()}${sep}`];
    const telling = files.filter((file) => places.some((place) => read(file).includes(place)));
    expect(telling).toEqual([]);
  });
});
