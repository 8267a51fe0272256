import { readFileSync } from 'node:fs';
import type { Browser, Frame, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../../../tests/e2e/site.ts';
import { servePages, type Answer } from './servePages.ts';

type Site = Awaited<ReturnType<typeof servePages>>;

const built = (name: string) =>
  readFileSync(new URL(`../dist/frame/${name}`, import.meta.url), 'utf8');

const script =
  (name: string, type = 'text/javascript'): Answer =>
  (_, response) => {
    response.writeHead(200, { 'content-type': type }).end(built(name));
  };

const tiny = {
  format: 'sojourn.journey',
  version: 1,
  id: 'tiny',
  title: 'A parcel goes back',
  stages: [
    { id: 'send', title: 'Send it back', touchpoints: [{ id: 'label', title: 'Print a label' }] },
  ],
};

/** A page of a portal with a frame, which notes all it hears. */
const portal = (frame: string, attributes: string, scripts = ''): Answer => ({
  html: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Portal</title>
<script>heard = []; addEventListener('message', ({ data, origin }) => heard.push({ ...data, origin }));</script>
<body><iframe title="Journey" width="900" height="150" ${attributes} src="${frame}"></iframe>${scripts}`,
});

let browser: Browser;
let journeys: Site;
let friend: Site;
let stranger: Site;

beforeAll(async () => {
  const pages: Record<string, Answer> = {};
  browser = await launch();
  const listed: { origins: string } = { origins: '' };
  journeys = await servePages({
    '/embed/': (_, response) => {
      const page = built('index.html').replace(
        'name="sojourn-origins" content=""',
        `name="sojourn-origins" content="${listed.origins}"`,
      );
      response.writeHead(200, { 'content-type': 'text/html' }).end(page);
    },
    '/embed/frame.js': script('frame.js'),
    '/embed/frames.js': script('frames.js'),
    '/embed/frame.css': script('frame.css', 'text/css'),
    '/open.json': (_, response) => {
      response
        .writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' })
        .end(JSON.stringify(tiny));
    },
    '/broken.json': (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"format":');
    },
  });
  const frame = `${journeys.url}/embed/`;
  const looksAfter = `<script src="${frame}frames.js"></script>`;
  Object.assign(pages, {
    '/by-address': portal(`${frame}?src=/mortgage.json`, 'data-sojourn', looksAfter),
    '/plain': portal(`${frame}?src=/open.json`, ''),
    '/broken': portal(`${frame}?src=/broken.json`, ''),
    '/waiting': portal(frame, ''),
    '/sandboxed': portal(frame, 'data-sojourn sandbox="allow-scripts"', looksAfter),
    '/sandboxed-address': portal(`${frame}?src=/open.json`, 'sandbox="allow-scripts"'),
    '/two': portal(
      frame,
      '',
      '<iframe title="Other" sandbox="allow-scripts" srcdoc="<script>onmessage = ({ data }) => parent.frames[0].postMessage(data, &quot;*&quot;)</script>"></iframe>',
    ),
  });
  [friend, stranger] = await Promise.all([servePages(pages), servePages(pages)]);
  listed.origins = friend.url;
});

afterAll(async () => {
  await browser?.close();
  await Promise.all([journeys?.close(), friend?.close(), stranger?.close()]);
});

async function open(url: string, options: { width?: number } = {}) {
  const page = await browser.newPage({ viewport: { width: options.width ?? 1200, height: 800 } });
  page.setDefaultTimeout(15_000);
  const complaints: string[] = [];
  page.on('console', (line) => complaints.push(line.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(url);
  return { page, complaints };
}

interface Heard {
  type: string;
  height?: number;
  id?: string | null;
  issues?: { code: string }[];
}

const heard = (page: Page): Promise<Heard[]> =>
  page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);

const typesHeard = async (page: Page) => [...new Set((await heard(page)).map(({ type }) => type))];

function say(page: Page, message: unknown, target = '*') {
  return page.evaluate(
    ([data, to]) => window.frames[0]?.postMessage(data, to as string),
    [message, target],
  );
}

const inside = (page: Page): Frame => {
  const [frame] = page.frames().filter((one) => one.url().includes('/embed/'));
  if (!frame) throw new Error('There is no frame page on the page.');
  return frame;
};

describe('the frame page', () => {
  it('draws the journey of its address, in the language and palette that it names', async () => {
    const { page, complaints } = await open(
      `${journeys.url}/embed/?src=/arabic.json&lang=ar&theme=dark&view=${encodeURIComponent('{"zoom":"stages"}')}`,
    );
    await page.getByRole('heading', { level: 1, name: 'موعد في عيادة الأطفال' }).waitFor();
    expect(await page.title()).toBe('موعد في عيادة الأطفال');
    const columns = await page.locator('sojourn-map th[scope="col"]').count();
    expect(columns).toBe(
      await page.locator('sojourn-map th[scope="colgroup"][data-part="stage"]').count(),
    );
    const { color, direction } = await page.getByRole('heading', { level: 1 }).evaluate((one) => ({
      color: getComputedStyle(one).color,
      direction: getComputedStyle(one.closest('section') ?? one).direction,
    }));
    expect({ color, direction }).toEqual({ color: 'rgb(233, 235, 238)', direction: 'rtl' });
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('draws a persona', async () => {
    const { page, complaints } = await open(
      `${journeys.url}/embed/?src=/mortgage.json&persona=tuan`,
    );
    await page.getByRole('heading', { level: 1, name: 'Tuấn Nguyễn' }).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  it.each(['javascript:alert(1)', 'data:application/json,{}', 'file:///etc/passwd'])(
    'reads nothing from %s',
    async (src) => {
      const { page } = await open(`${journeys.url}/embed/?src=${encodeURIComponent(src)}`);
      await page
        .getByRole('alert')
        .getByText(/It needs http or https/)
        .waitFor();
      await page.close();
    },
  );
});

describe('a frame in a page of another origin', () => {
  it('becomes as high as its map, and follows it', async () => {
    const { page, complaints } = await open(`${friend.url}/by-address`);
    await inside(page).getByRole('heading', { name: 'Getting a mortgage' }).waitFor();
    const height = () =>
      page.locator('iframe').evaluate((iframe) => iframe.getBoundingClientRect().height);
    const content = () => inside(page).evaluate(() => document.documentElement.scrollHeight);
    await expect.poll(height).toBeGreaterThan(700);
    await expect.poll(async () => Math.abs((await height()) - (await content()))).toBeLessThan(6);
    const whole = await height();
    await say(page, { type: 'sojourn:journey', journey: tiny });
    await expect.poll(height).toBeLessThan(whole - 100);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('takes a document, a palette and a view of a page that is on the list', async () => {
    const { page, complaints } = await open(`${friend.url}/waiting`);
    await expect.poll(() => typesHeard(page)).toContain('sojourn:ready');
    await say(page, { type: 'sojourn:journey', journey: tiny }, journeys.url);
    await inside(page).getByRole('heading', { name: 'A parcel goes back' }).waitFor();
    await say(page, { type: 'sojourn:theme', theme: 'dark' }, journeys.url);
    await expect.poll(() => inside(page).locator('sojourn-map').getAttribute('theme')).toBe('dark');
    await say(page, { type: 'sojourn:view', view: { zoom: 'stages' } }, journeys.url);
    await inside(page).getByText('1 touchpoint', { exact: true }).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('tells a page on the list what is selected, and what could not be shown', async () => {
    const { page, complaints } = await open(`${friend.url}/plain`);
    await inside(page)
      .getByRole('button', { name: /Print a label/ })
      .click();
    await expect
      .poll(async () => (await heard(page)).find(({ type }) => type === 'sojourn:select')?.id)
      .toBe('label');
    expect(complaints).toEqual([]);
    await page.goto(`${friend.url}/broken`);
    await expect.poll(() => typesHeard(page)).toContain('sojourn:error');
    await page.close();
  });

  it('tells a stranger its height alone, and takes nothing of them', async () => {
    const { page, complaints } = await open(`${stranger.url}/plain`);
    await inside(page)
      .getByRole('button', { name: /Print a label/ })
      .click();
    await say(page, { type: 'sojourn:journey', journey: { ...tiny, title: 'Taken over' } });
    await say(page, { type: 'sojourn:theme', theme: 'dark' });
    await say(page, { type: 'sojourn:hello' });
    await expect
      .poll(async () => (await heard(page)).filter(({ type }) => type === 'sojourn:ready').length)
      .toBe(2);
    expect((await typesHeard(page)).sort()).toEqual(['sojourn:height', 'sojourn:ready']);
    const frame = inside(page);
    expect(await frame.getByRole('heading', { level: 1 }).textContent()).toBe('A parcel goes back');
    expect(await frame.locator('sojourn-map').getAttribute('theme')).toBe('system');
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('takes nothing of another frame, whoever is around both', async () => {
    const { page } = await open(`${friend.url}/two`);
    await expect.poll(() => typesHeard(page)).toContain('sojourn:ready');
    await page.evaluate(
      (journey) => window.frames[1]?.postMessage({ type: 'sojourn:journey', journey }, '*'),
      { ...tiny, title: 'Taken over' },
    );
    await say(page, { type: 'sojourn:journey', journey: tiny });
    await inside(page).getByRole('heading', { name: 'A parcel goes back' }).waitFor();
    expect(await inside(page).getByText('Taken over').count()).toBe(0);
    await page.close();
  });

  it.each([
    ['what is no message', 'sojourn:journey'],
    ['a journey that is none', { type: 'sojourn:journey', journey: 7 }],
    ['a view that is none', { type: 'sojourn:view', view: { personas: 'anna' } }],
    ['markup', { type: 'sojourn:theme', theme: '"><script>alert(1)</script>' }],
  ])('passes over %s without a word', async (_, message) => {
    const { page, complaints } = await open(`${friend.url}/plain`);
    const heading = inside(page).getByRole('heading', { level: 1, name: 'A parcel goes back' });
    await heading.waitFor();
    await say(page, message);
    await say(page, { type: 'sojourn:theme', theme: 'dark' });
    await expect.poll(() => inside(page).locator('sojourn-map').getAttribute('theme')).toBe('dark');
    expect(await heading.count()).toBe(1);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('a frame in a sandbox', () => {
  it('shows what the page hands in, and becomes as high as it', async () => {
    const { page, complaints } = await open(`${friend.url}/sandboxed`);
    await expect.poll(() => typesHeard(page)).toContain('sojourn:ready');
    await say(page, { type: 'sojourn:journey', journey: tiny });
    await inside(page).getByRole('heading', { name: 'A parcel goes back' }).waitFor();
    expect(await inside(page).evaluate(() => self.origin)).toBe('null');
    await expect
      .poll(() => page.locator('iframe').evaluate(({ style }) => Number.parseInt(style.height, 10)))
      .toBeGreaterThan(150);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('reads from an address that lets everybody read', async () => {
    const { page, complaints } = await open(`${friend.url}/sandboxed-address`);
    await inside(page).getByRole('heading', { name: 'A parcel goes back' }).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('takes nothing of a stranger', async () => {
    const { page } = await open(`${stranger.url}/sandboxed`);
    await expect.poll(() => typesHeard(page)).toContain('sojourn:ready');
    await say(page, { type: 'sojourn:journey', journey: tiny });
    // Nothing came, so it says after a while that there is nothing.
    await inside(page).getByText('There is no journey here yet.').waitFor();
    expect(await inside(page).getByText('A parcel goes back').count()).toBe(0);
    await page.close();
  });
});
