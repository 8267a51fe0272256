import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { openJourney, type Journey } from '@sojourn/core';
import { fromMermaid } from '@sojourn/formats';
import { ar } from '@sojourn/react/locales/ar';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toHtml, type ToHtmlOptions } from '../src/html/toHtml';
import { launch } from '../../../tests/e2e/site.ts';

const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const axeOptions: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true } },
};

function sample(name: string): Journey {
  const path = new URL(`../../core/samples/${name}.json`, import.meta.url);
  const opened = openJourney(readFileSync(path, 'utf8'));
  if (!opened.ok) throw new Error(opened.issues.map(({ message }) => message).join(' '));
  return opened.journey;
}

const mortgage = sample('mortgage');
const arabic = sample('arabic');

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

/** Opens a page as a portal with the network off would, and notes whatever it should not do. */
async function open(
  journey: Journey,
  { context: looks, ...options }: ToHtmlOptions & { context?: BrowserContextOptions } = {},
) {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, ...looks });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (line) => complaints.push(`${line.type()}: ${line.text()}`));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  const address = 'https://portal.example/journey.html';
  await context.route('**', (route) => {
    if (route.request().url() !== address) {
      complaints.push(`asks for ${route.request().url()}`);
      return route.abort();
    }
    return route.fulfill({ contentType: 'text/html', body: toHtml(journey, options).text });
  });
  await page.goto(address);
  await context.setOffline(true);
  return { page, complaints, close: () => context.close() };
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const results = await page.evaluate<AxeResults, RunOptions>(
    (run) =>
      (window as unknown as { axe: { run: (o: RunOptions) => Promise<AxeResults> } }).axe.run(run),
    axeOptions,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id} at ${target.join(' ')}`),
  );
}

/** What is wider than the page, and does not scroll in itself. */
const overflow = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });

const looks: [string, Journey, ToHtmlOptions & { context?: BrowserContextOptions }][] = [
  ['light', mortgage, {}],
  ['in the dark', mortgage, { context: { colorScheme: 'dark' } }],
  ['with more contrast', mortgage, { context: { contrast: 'more' } }],
  ['in forced colours', mortgage, { context: { forcedColors: 'active' } }],
  ['in Arabic', arabic, { messages: ar }],
  ['in Arabic around English', mortgage, { messages: ar }],
  ['at 320 px', mortgage, { context: { viewport: { width: 320, height: 640 } } }],
  [
    'in Arabic at 320 px',
    arabic,
    { messages: ar, context: { viewport: { width: 320, height: 640 } } },
  ],
  ['of a blueprint', sample('service-blueprint'), {}],
];

describe('a page that stands alone', () => {
  it.each(looks)(
    'is quiet, asks nobody and leaves axe nothing, %s',
    async (_, journey, options) => {
      const { page, complaints, close } = await open(journey, options);
      await page.getByRole('heading', { level: 1, name: journey.title }).waitFor();
      expect(await page.getByRole('table').count()).toBe(1);
      expect(await overflow(page)).toBe(0);
      expect(await violations(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await close();
    },
  );

  it('takes the reader’s palette, and begins where the words begin', async () => {
    const { page, close } = await open(arabic, {
      messages: ar,
      context: { colorScheme: 'dark' },
    });
    const heading = page.getByRole('heading', { level: 1 });
    const { right, color } = await heading.evaluate((element) => ({
      right: innerWidth - element.getBoundingClientRect().right,
      color: getComputedStyle(element).color,
    }));
    expect(right).toBeLessThan(40);
    expect(color).toBe('rgb(233, 235, 238)');
    await close();
  });

  it('is scrolled and read by the keyboard alone', async () => {
    const { page, close } = await open(mortgage);
    await page.keyboard.press('Tab');
    const map = page.getByRole('group', { name: 'Journey map: Getting a mortgage' });
    expect(await map.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => map.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
    await close();
  });

  it('is cut into sheets on paper, of which none is wider than the paper', async () => {
    const { page, close } = await open(mortgage, { theme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    // A4 across, less margins of 10 mm.
    await page.setViewportSize({ width: 1046, height: 718 });
    expect(await page.getByRole('table').count()).toBe(3);
    expect(await overflow(page)).toBe(0);
    const color = await page
      .getByRole('heading', { level: 1 })
      .evaluate((element) => getComputedStyle(element).color);
    expect(color).toBe('rgb(29, 35, 41)');
    expect((await page.pdf({ format: 'A4', landscape: true })).byteLength).toBeGreaterThan(10_000);
    await close();
  });

  it('unfolds a long card, also on paper', async () => {
    const long = `${'Nobody told them which papers. '.repeat(40)}The end.`;
    const [first, ...stages] = mortgage.stages;
    const { page, close } = await open({
      ...mortgage,
      stages: [{ ...first!, cards: [{ id: 'long', lane: 'thinking', text: long }] }, ...stages],
    });
    const end = page.getByText('The end.').first();
    expect(await end.isVisible()).toBe(false);
    await page.getByText('Show all').first().click();
    expect(await end.isVisible()).toBe(true);
    await page.reload();
    await page.emulateMedia({ media: 'print' });
    const shown = page.getByText('The end.').filter({ visible: true });
    expect(await shown.count()).toBe(1);
    await close();
  });

  it('holds the words of a stranger’s file as words', async () => {
    const attack = '</style></title><img src=x onerror=alert(1)><script>alert(2)</script>';
    const { journey } = fromMermaid(
      `journey\n  title ${attack}\n  section ${attack}\n    ${attack}: 3: ${attack}\n`,
    );
    const { page, complaints, close } = await open(journey);
    expect(await page.locator('img, script').count()).toBe(0);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('<script>');
    expect(complaints).toEqual([]);
    await close();
  });
});
