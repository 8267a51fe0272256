import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {} from '../src/elements/index.ts';
import { launch, visit } from '../../../tests/e2e/site.ts';
import { pageOf, servePages } from './servePages.ts';

/** What a page's own rules do to everything on it, and to all that looks like ours. */
const hostileCss = `<style>
  html { font-size: 4px; }
  * { letter-spacing: 0.4em !important; text-transform: uppercase !important; font: 40px cursive !important;
      color: red !important; line-height: 3 !important; word-spacing: 1em !important; text-align: right !important;
      visibility: visible; text-indent: 3em !important; white-space: nowrap !important; cursor: wait !important; }
  table, td, th, div, section, button, svg, article { display: none !important; border: 9px solid lime !important;
      background: yellow !important; position: static !important; }
  [data-part], [class] { opacity: 0 !important; }
</style>`;

const map = '<sojourn-map src="mortgage.json" style="width: 1000px"></sojourn-map>';

const strict = "default-src 'none'; script-src 'self'; connect-src 'self'; base-uri 'none'";
const trusted = `${strict}; require-trusted-types-for 'script'; trusted-types 'none'`;

/** What a document brings along that a browser would run, if it were let. */
const attack = '"><img src=x onerror="alert(1)"><script>alert(1)</script>';

const hostileDocument = JSON.stringify({
  format: 'sojourn.journey',
  version: 1,
  id: 'attack',
  title: attack,
  personas: [
    { id: 'p', name: attack, quote: attack, portrait: { src: 'javascript:alert(1)', alt: attack } },
  ],
  lanes: [
    { id: 'touchpoints', kind: 'touchpoints' },
    { id: 'pain', kind: 'cards', topic: 'pain' },
  ],
  stages: [
    {
      id: 's',
      title: attack,
      touchpoints: [
        {
          id: 't',
          title: attack,
          cards: [{ id: 'c', lane: 'pain', text: attack, href: 'javascript:alert(1)' }],
        },
      ],
    },
  ],
}).replaceAll('<', '\\u003c');

const strictPage = (policy: string) => ({
  html: pageOf(map),
  headers: { 'content-security-policy': policy },
});

const answers = {
  '/calm': { html: pageOf(map) },
  '/hostile': { html: pageOf(map, hostileCss) },
  '/strict': strictPage(strict),
  '/nonce': strictPage(`${strict}; style-src 'nonce-abc'`),
  '/trusted': strictPage(trusted),
  '/old': {
    html: pageOf(
      map.replace('<sojourn-map', '<sojourn-map nonce="abc"'),
      `<script nonce="abc">
        delete Document.prototype.adoptedStyleSheets;
        delete ShadowRoot.prototype.adoptedStyleSheets;
      </script>`,
    ),
    headers: {
      'content-security-policy': `${strict}; style-src 'nonce-abc'`.replace(
        "script-src 'self'",
        "script-src 'self' 'nonce-abc'",
      ),
    },
  },
  '/attack': {
    html: pageOf(
      `<sojourn-map id="m"><script type="application/json">${hostileDocument}</script></sojourn-map>
       <sojourn-persona><script type="application/json">${hostileDocument}</script></sojourn-persona>`,
    ),
    headers: { 'content-security-policy': `${trusted}; img-src 'self'` },
  },
  '/sandbox': {
    html: pageOf(
      `<iframe sandbox="allow-scripts" title="Map" width="1000" height="600" src="/inside"></iframe>`,
    ),
  },
  '/inside': {
    // A page without an origin may load scripts, but no modules.
    html: `<!doctype html><title>Map</title><script src="/sojourn-embed.global.js"></script>
      <sojourn-map><script type="application/json">${hostileDocument}</script></sojourn-map>`,
  },
  '/fifty': {
    html: pageOf(
      Array.from(
        { length: 25 },
        () => `${map}<sojourn-persona src="mortgage.json"></sojourn-persona>`,
      ).join(''),
    ),
  },
};

/** How each element inside looks and where it stands, relative to the map. */
const looks = (page: Page) =>
  page.locator('sojourn-map').evaluate((element) => {
    const boundary = element.shadowRoot?.querySelector('[data-part="boundary"]');
    const origin = boundary?.getBoundingClientRect();
    return [...(boundary?.querySelectorAll('*') ?? [])].map((inside) => {
      const box = inside.getBoundingClientRect();
      const style = getComputedStyle(inside);
      return [
        inside.localName,
        ...[box.x - (origin?.x ?? 0), box.y - (origin?.y ?? 0), box.width, box.height].map(
          Math.round,
        ),
        ...[
          style.color,
          style.backgroundColor,
          style.font,
          style.letterSpacing,
          style.textTransform,
        ],
        ...[style.display, style.opacity, style.textAlign, style.cursor, style.whiteSpace],
      ].join(' ');
    });
  });

describe('an embedded map on a page that', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof servePages>>;

  beforeAll(async () => {
    [browser, site] = await Promise.all([launch(), servePages(answers)]);
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const open = async (path: keyof typeof answers) => {
    const visited = await visit(browser, `${site.url}${path}`);
    visited.page.on('dialog', (dialog) => {
      visited.complaints.push(`a dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    return visited;
  };

  const drawn = async (page: Page) => {
    await page.locator('sojourn-map').getByRole('table').first().waitFor();
  };

  it('has rules against everything looks as on a calm one', async () => {
    const calm = await open('/calm');
    await drawn(calm.page);
    const before = await looks(calm.page);
    expect(before.length).toBeGreaterThan(300);
    const hostile = await open('/hostile');
    await drawn(hostile.page);
    expect(await looks(hostile.page)).toEqual(before);
    expect(hostile.complaints).toEqual([]);
    await Promise.all([calm.page.close(), hostile.page.close()]);
  });

  it.each(['/strict', '/nonce', '/trusted', '/old'] as const)(
    'has a strict policy looks as on one without: %s',
    async (path) => {
      const calm = await open('/calm');
      await drawn(calm.page);
      const strictly = await open(path);
      await drawn(strictly.page);
      // Its own width stood in a style attribute, which the policy does not let through.
      const width = (page: Page) =>
        page
          .locator('sojourn-map')
          .evaluate((element) => element.style.setProperty('width', '1000px'));
      await width(strictly.page);
      await expect.poll(() => looks(strictly.page)).toEqual(await looks(calm.page));
      expect(strictly.complaints.filter((line) => !line.includes('inline style'))).toEqual([]);
      await Promise.all([calm.page.close(), strictly.page.close()]);
    },
  );

  it('gets a hostile document runs nothing of it', async () => {
    const { page, complaints } = await open('/attack');
    await drawn(page);
    await page.locator('sojourn-persona').getByRole('article').waitFor();
    await expect(page.getByRole('heading', { name: attack }).first().isVisible()).resolves.toBe(
      true,
    );
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('shows it in a sandbox without an origin of its own', async () => {
    const { page, complaints } = await open('/sandbox');
    const frame = page.frameLocator('iframe');
    await frame.locator('sojourn-map').getByRole('table').first().waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('has fifty of them gives all one style sheet, and no id twice', async () => {
    const { page, complaints } = await open('/fifty');
    await expect
      .poll(() => page.getByRole('table').or(page.getByRole('article')).count(), {
        timeout: 15_000,
      })
      .toBeGreaterThanOrEqual(50);
    const { sheets, ids, styles } = await page.evaluate(() => {
      const roots = [...document.querySelectorAll('sojourn-map, sojourn-persona')].flatMap(
        ({ shadowRoot }) => shadowRoot ?? [],
      );
      return {
        sheets: new Set(roots.map(({ adoptedStyleSheets }) => adoptedStyleSheets[0])).size,
        styles: roots.flatMap((root) => [...root.querySelectorAll('style')]).length,
        ids: roots.flatMap((root) => [...root.querySelectorAll('[id]')].map(({ id }) => id)),
      };
    });
    expect(sheets).toBe(1);
    expect(styles + (await page.locator('head style').count())).toBe(0);
    expect(ids.length).toBeGreaterThanOrEqual(50);
    expect(new Set(ids).size).toBe(ids.length);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('draws and drops a thousand keeps none of them', async () => {
    const { page, complaints } = await open('/calm');
    await drawn(page);
    const session = await page.context().newCDPSession(page);
    const nodes = async () => {
      await session.send('HeapProfiler.collectGarbage');
      const { nodes: all, jsEventListeners } = await session.send('Memory.getDOMCounters');
      return { all, jsEventListeners };
    };
    const rounds = (count: number) =>
      page.evaluate(async (times) => {
        const journey = {
          format: 'sojourn.journey',
          version: 1,
          id: 'tiny',
          title: 'Tiny',
          stages: [{ id: 's', title: 'Stage', touchpoints: [{ id: 't', title: 'Touchpoint' }] }],
        };
        for (let time = 0; time < times; time += 1) {
          const element = document.createElement(time % 2 ? 'sojourn-map' : 'sojourn-persona');
          element.journey = journey;
          document.body.append(element);
          await new Promise((done) => element.addEventListener('sojourn-load', done));
          await new Promise(requestAnimationFrame);
          element.remove();
        }
        // What is taken away is cleaned up a moment later.
        await new Promise((done) => setTimeout(done, 100));
      }, count);
    await rounds(20);
    const before = await nodes();
    await rounds(1000);
    const after = await nodes();
    expect(after.all - before.all).toBeLessThan(300);
    expect(after.jsEventListeners - before.jsEventListeners).toBeLessThan(50);
    expect(complaints).toEqual([]);
    await page.close();
  }, 120_000);
});
