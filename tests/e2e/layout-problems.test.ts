import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './site';

const source = fileURLToPath(new URL('../../.storybook/layoutProblems.ts', import.meta.url));
const long = 'Donaudampfschifffahrt'.repeat(8);

/** What every story is checked with at its layout: it has to find what it is for. */
describe('layoutProblems', () => {
  let browser: Browser;
  let page: Page;
  let script = '';

  beforeAll(async () => {
    const [opened, { outputFiles }] = await Promise.all([
      launch(),
      build({
        entryPoints: [source],
        bundle: true,
        write: false,
        format: 'iife',
        globalName: 'checks',
      }),
    ]);
    browser = opened;
    page = await browser.newPage({ viewport: { width: 320, height: 600 } });
    script = outputFiles[0]?.text ?? '';
  });

  afterAll(() => browser.close());

  async function problemsOf(body: string): Promise<string[]> {
    await page.setContent(`<!doctype html><style>* { margin: 0 }</style>${body}`);
    await page.addScriptTag({ content: script });
    return page.evaluate('checks.layoutProblems(document.body)');
  }

  it.each([
    ['a text wider than its card', `<p style="width: 200px">${long}</p>`, /wider than itself/],
    [
      'a page that scrolls sideways',
      `<p style="width: 400px">Wide</p>`,
      /80 px wider than its window/,
    ],
    [
      'a text that is cut off',
      `<p style="width: 200px; overflow: hidden">${long}</p>`,
      /clips what is wider/,
    ],
    [
      'lines that are cut off',
      '<p style="width: 60px; height: 20px; overflow: hidden">Two lines at the least</p>',
      /clips what is higher/,
    ],
    [
      'a scroller without a name',
      `<div tabindex="0" style="overflow: auto">${long}</div>`,
      /without a name/,
    ],
    [
      'a scroller that keys do not reach',
      `<div aria-label="Table" style="overflow: auto">${long}</div>`,
      /not by keys/,
    ],
    [
      'texts that lie on each other',
      '<p>First</p><p style="position: relative; top: -12px">Second</p>',
      /“Second”.*lies on.*“First”|“First”.*lies on.*“Second”/,
    ],
  ])('finds %s', async (_, body, problem) => {
    expect((await problemsOf(body)).join('\n')).toMatch(problem);
  });

  it.each([
    ['texts that break', `<p style="width: 200px; overflow-wrap: anywhere">${long}</p>`],
    [
      'a scroller with a name',
      `<div tabindex="0" aria-label="T" style="overflow: auto">${long}</div>`,
    ],
    [
      'words that are only heard',
      `<p>Seen</p><span style="position: absolute; width: 1px; height: 1px; overflow: hidden; white-space: nowrap">${long}</span>`,
    ],
    ['what is folded', `<details><summary>More</summary><p>${long}</p></details>`],
  ])('says nothing of %s', async (_, body) => {
    expect(await problemsOf(body)).toEqual([]);
  });
});
