import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, serve, visit, type Site } from './site';

interface Entry {
  id: string;
  type: 'docs' | 'story';
  title: string;
}

const folder = resolve(import.meta.dirname, '../../storybook-static');
const index: { entries: Record<string, Entry> } = JSON.parse(
  readFileSync(join(folder, 'index.json'), 'utf8'),
);
const entries = Object.values(index.entries);

const guides = [
  'Introduction',
  'Reading a map',
  'What each mark means',
  'Which component when',
  'Colour, type and space',
];

/** The guides, and the first documentation and story of the biggest component there is. */
const component = entries.find(({ title }) => title.endsWith('JourneyMap'))?.title;
const pages = [
  ...guides.map((guide) => entries.find(({ title }) => title === guide)),
  entries.find(({ title, type }) => title === component && type === 'docs'),
  entries.find(({ title, type }) => title === component && type === 'story'),
];

describe('the built Storybook', () => {
  let site: Site;
  let browser: Browser;

  beforeAll(async () => {
    [site, browser] = await Promise.all([serve(folder), launch()]);
  });

  afterAll(() => Promise.all([browser.close(), site.close()]));

  it.each(pages.map((entry) => [entry?.type, entry?.id]))(
    'opens the %s %s without a word in the console, and asks no other host',
    async (type, id) => {
      const { page, complaints } = await visit(browser, `${site.url}/?path=/${type}/${id}`);
      const preview = page.frameLocator('#storybook-preview-iframe');
      const shown = type === 'docs' ? '#storybook-docs' : '#storybook-root';
      await preview.locator(`${shown} > *`).first().waitFor();
      // Storybook's frame warns of what its next major release will ask of its own add-ons.
      const ours = complaints.filter((line) => !line.includes('mandatory in Storybook 11'));
      expect(ours).toEqual([]);
      await page.close();
    },
  );
});
