import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {} from '../src/elements/index.ts';
import { launch, visit } from '../../../tests/e2e/site.ts';
import { pageOf, servePages, type Answer } from './servePages.ts';

const tiny = JSON.stringify({
  format: 'sojourn.journey',
  version: 1,
  id: 'tiny',
  title: 'A parcel goes back',
  stages: [
    { id: 'send', title: 'Send it back', touchpoints: [{ id: 'label', title: 'Print a label' }] },
  ],
});

let asked = 0;

const answers: Record<string, Answer> = {
  '/two-lines': { html: pageOf('<sojourn-map src="mortgage.json"></sojourn-map>') },
  '/classic': {
    html: `<!doctype html><html lang="en"><title>Classic</title><script src="/sojourn-embed.global.js"></script>
      <script src="/sojourn-embed.global.js"></script>
      <sojourn-map><script type="application/json">${tiny}</script></sojourn-map>`,
  },
  '/child': {
    html: pageOf(`<sojourn-map><script type="application/json">${tiny}</script></sojourn-map>`),
  },
  '/persona': {
    html: pageOf('<sojourn-persona src="mortgage.json" variant="compact"></sojourn-persona>'),
  },
  '/empty': { html: pageOf('<p>Before</p><div id="place"></div>') },
  '/page': { html: pageOf('<p>A login page</p>') },
  '/arabic': {
    html: pageOf('<main lang="ar"><sojourn-map src="arabic.json"></sojourn-map></main>'),
  },
  '/counted.json': (_, response) => {
    asked += 1;
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(tiny);
  },
  '/broken.json': (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(tiny.slice(0, -10));
  },
  '/endless.json': (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const block = Buffer.alloc(1_000_000, ' ');
    const more = () => {
      while (!response.destroyed && response.write(block));
    };
    response.on('drain', more);
    more();
  },
};

describe('<sojourn-map> and <sojourn-persona>', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof servePages>>;

  beforeAll(async () => {
    [browser, site] = await Promise.all([launch(), servePages(answers)]);
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const open = (path: string) => visit(browser, `${site.url}${path}`);

  it('draw a map from two lines, and fold a stage', async () => {
    const { page, complaints } = await open('/two-lines');
    const map = page.locator('sojourn-map');
    await map.getByRole('heading', { name: 'Getting a mortgage' }).waitFor();
    const columns = map.getByRole('columnheader');
    const before = await columns.count();
    await page.evaluate(() => {
      const seen: unknown[] = [];
      Object.assign(window, { seen });
      document.addEventListener('sojourn-view-change', ({ detail }) => seen.push(detail.view));
      document.addEventListener('sojourn-select', ({ detail }) => seen.push(detail.id));
    });
    await map
      .getByRole('button', { name: /^Collapse the stage/ })
      .first()
      .click();
    await expect.poll(() => columns.count()).toBeLessThan(before);
    expect(await page.evaluate(() => Reflect.get(window, 'seen'))).toMatchObject([
      { collapsedStages: [expect.any(String)] },
    ]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it.each(['/classic', '/child'])('read a document that stands inside them: %s', async (path) => {
    const { page, complaints } = await open(path);
    await page.getByRole('columnheader', { name: /Print a label/ }).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('draw a persona', async () => {
    const { page, complaints } = await open('/persona');
    await page.locator('sojourn-persona').getByRole('article').waitFor();
    await page.evaluate(() => {
      document.querySelector('sojourn-persona')?.setAttribute('persona', 'nobody');
    });
    await page.getByRole('alert').getByText('nobody').waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('take what was set before they were defined, and any of text, JSON and a journey', async () => {
    const { page, complaints } = await open('/empty');
    const titles = await page.evaluate(async (text) => {
      const place = document.querySelector('#place');
      const element = document.createElement('sojourn-map');
      const loaded = () =>
        new Promise<string>((done) => {
          element.addEventListener('sojourn-load', ({ detail }) => done(detail.journey.title), {
            once: true,
          });
        });
      element.journey = text;
      place?.append(element);
      const first = await loaded();
      element.journey = { ...JSON.parse(text), title: 'From JSON' };
      const second = await loaded();
      const journey = element.journey;
      element.journey = { ...journey, title: 'From a journey' };
      return [first, second, await loaded()];
    }, tiny);
    expect(titles).toEqual(['A parcel goes back', 'From JSON', 'From a journey']);
    await page.getByRole('heading', { name: 'From a journey' }).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('ask once where an address is set a hundred times', async () => {
    const { page } = await open('/empty');
    asked = 0;
    await page.evaluate(async () => {
      const element = document.createElement('sojourn-map');
      document.querySelector('#place')?.append(element);
      for (let time = 0; time < 100; time += 1) element.setAttribute('src', `counted.json?${time}`);
      await new Promise((done) => element.addEventListener('sojourn-load', done));
    });
    expect(asked).toBe(1);
    await page.close();
  });

  it('keep what somebody did when they are moved, and go on after they were away', async () => {
    const { page, complaints } = await open('/two-lines');
    const map = page.locator('sojourn-map');
    await map
      .getByRole('button', { name: /^Collapse the stage/ })
      .first()
      .click();
    const columns = map.getByRole('columnheader');
    await map
      .getByRole('button', { name: /^Expand the stage/ })
      .first()
      .waitFor();
    const folded = await columns.count();
    const same = await page.evaluate(async () => {
      const element = document.querySelector('sojourn-map');
      const table = element?.shadowRoot?.querySelector('table');
      const box = document.body.appendChild(document.createElement('div'));
      if (element) box.append(element);
      await new Promise(requestAnimationFrame);
      return table === element?.shadowRoot?.querySelector('table');
    });
    expect(same).toBe(true);
    await page.evaluate(async () => {
      const element = document.querySelector('sojourn-map');
      element?.remove();
      await new Promise((done) => setTimeout(done, 50));
      if (element) document.body.append(element);
    });
    await map
      .getByRole('button', { name: /^Expand the stage/ })
      .first()
      .waitFor();
    expect(await columns.count()).toBe(folded);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it.each([
    ['javascript:alert(1)', 'needs http or https'],
    ['data:application/json,{}', 'needs http or https'],
    ['nothing-here.json', 'status 404'],
    ['page', 'web page instead of a journey'],
    ['broken.json', 'JSON'],
    ['endless.json', 'larger than a journey may be'],
    ['http://127.0.0.1:9/journey.json', 'No answer came'],
  ])('say why %s gives no journey', async (src, reason) => {
    const { page } = await open('/empty');
    const issues = page.evaluate(
      () =>
        new Promise<string[]>((done) => {
          document.addEventListener('sojourn-error', ({ detail }) =>
            done(detail.issues.map(({ message }) => message)),
          );
        }),
    );
    await page.evaluate((address) => {
      const element = document.createElement('sojourn-map');
      element.setAttribute('src', address);
      document.querySelector('#place')?.append(element);
    }, src);
    await page.getByRole('alert').getByText(reason).waitFor();
    expect((await issues).join()).toContain(reason);
    await page.close();
  });

  it('follow the language and the theme of the page', async () => {
    const { page, complaints } = await open('/arabic');
    const map = page.locator('sojourn-map');
    await map.getByRole('table').waitFor();
    const looks = () =>
      map.evaluate((element) => {
        const boundary = element.shadowRoot?.querySelector('[data-part="boundary"]');
        if (!boundary) throw new Error('Nothing is drawn.');
        const { direction, backgroundColor } = getComputedStyle(boundary);
        return { direction, backgroundColor };
      });
    const light = await looks();
    expect(light.direction).toBe('rtl');
    await page.evaluate(() => document.documentElement.style.setProperty('color-scheme', 'dark'));
    await expect.poll(async () => (await looks()).backgroundColor).toBe('rgb(20, 23, 27)');
    await page.evaluate(() => document.querySelector('main')?.setAttribute('lang', 'en-GB'));
    await expect.poll(async () => (await looks()).direction).toBe('ltr');
    await map.evaluate((element) => element.setAttribute('theme', 'light'));
    await expect.poll(async () => (await looks()).backgroundColor).toBe(light.backgroundColor);
    await page.addStyleTag({ content: 'sojourn-map { --sojourn-color-page: rgb(1, 2, 3) }' });
    await expect.poll(async () => (await looks()).backgroundColor).toBe('rgb(1, 2, 3)');
    expect(complaints).toEqual([]);
    await page.close();
  });
});
