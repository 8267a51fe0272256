import { describeJourney, type Journey } from '@sojourn/core';
import { ar } from '@sojourn/react/locales/ar';
import { describe, expect, it } from 'vitest';
import { arabic, emptyJourney, mortgage } from '../../../react/src/testing/journeys';
import { crowd } from './testing/crowd';
import { pixel } from './testing/pixel';
import { toHtml, type ToHtmlOptions } from './toHtml';

const attacks = [
  '</style><img src=x onerror=alert(1)>',
  '</title></head><script>alert(1)</script>',
  '--><svg onload=alert(1)>]]>',
  '"\'><a href="javascript:alert(1)">',
  '\u0000\ud800\u202e',
];

function read(journey: Journey, options?: ToHtmlOptions) {
  const { text, lost } = toHtml(journey, options);
  return { text, lost, page: new DOMParser().parseFromString(text, 'text/html') };
}

const whole = read(mortgage);

/** The same journey with hostile words in every text, ids and choices aside. */
function hostile(journey: Journey): Journey {
  const kept =
    /^(id|format|version|kind|topic|line|phase|channel|moment|control|contact|measure|measures|lane|persona|personas|source|sources|aspect|viewpoint|from|to|at|status|provenance|tone|needs)$/;
  let turn = 0;
  return JSON.parse(
    JSON.stringify(journey, (key, value: unknown) =>
      typeof value === 'string' && !kept.test(key) && Number.isNaN(Number(key))
        ? `${attacks[turn++ % attacks.length] ?? ''} ${value}`
        : value,
    ),
  ) as Journey;
}

describe('toHtml', () => {
  it('is a whole document that may ask nobody for anything', () => {
    const { text, page } = whole;
    expect(text).toMatch(/^<!doctype html><html lang="en" dir="ltr">/);
    expect(page.title).toBe('Getting a mortgage');
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]');
    expect(policy?.getAttribute('content')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
    );
    expect(page.querySelectorAll('script, link, iframe, object, form')).toHaveLength(0);
    expect(text).not.toMatch(/url\(|@import/);
  });

  it('has one first heading, landmarks, and nothing that would have to be pressed', () => {
    const { page } = whole;
    expect([...page.querySelectorAll('h1')].map((one) => one.textContent)).toEqual([
      'Getting a mortgage',
    ]);
    expect(page.querySelectorAll('body > div > div > header')).toHaveLength(1);
    expect(page.querySelectorAll('main')).toHaveLength(1);
    expect([...page.querySelectorAll('h2')].map((one) => one.textContent)).toEqual([
      'Personas',
      'Touchpoints',
      'Opportunities',
      'Sources',
    ]);
    expect(page.querySelectorAll('button, input, select, [aria-pressed], [style]')).toHaveLength(0);
  });

  it('says what a reader needs to know of the journey', () => {
    const facts = whole.page.querySelector('dl');
    const said = [...(facts?.children ?? [])].map((fact) =>
      [...fact.children].map((part) => part.textContent).join(': '),
    );
    expect(said).toEqual([
      'Kind: Current state',
      'Trigger: We need more room.',
      'Outcome: The first years in the house',
      'Owner: Home loans, customer experience',
      'Reviewed on: Nov 3, 2026',
      'Next review: May 3, 2027',
    ]);
  });

  it('holds every title, every shown card, every persona, opportunity and source', () => {
    const { page } = whole;
    const words = page.body.textContent;
    const shown = new Set(mortgage.lanes.filter(({ hidden }) => !hidden).map(({ id }) => id));
    const touchpoints = mortgage.stages.flatMap((stage) => stage.touchpoints);
    const expected = [
      ...mortgage.stages.flatMap(({ title, businessGoal = '' }) => [title, businessGoal]),
      ...touchpoints.flatMap(({ title, description = '', purpose = '' }) => [
        title,
        description,
        purpose,
      ]),
      ...touchpoints
        .flatMap(({ cards }) => cards)
        .filter(({ lane }) => shown.has(lane))
        .map(({ text }) => text),
      ...mortgage.personas.flatMap(({ name, goals }) => [name, ...goals]),
      ...mortgage.opportunities.flatMap(({ title, actions }) => [
        title,
        ...actions.map((action) => action.title),
      ]),
      ...mortgage.sources.map(({ title }) => title),
    ];
    expect(expected.length).toBeGreaterThan(100);
    expect(expected.filter((text) => !words.includes(text))).toEqual([]);
  });

  it('has all columns of a large map, once for the screen and cut into sheets for paper', () => {
    const { page } = read(crowd(150));
    const screen = page.querySelector('[data-on="screen"]');
    expect(screen?.querySelectorAll('th[scope="col"]')).toHaveLength(150);
    const sheets = [...page.querySelectorAll('[data-on="paper"]')].map(
      (sheet) => sheet.querySelectorAll('th[scope="col"]').length,
    );
    expect(sheets.reduce((sum, count) => sum + count, 0)).toBe(150);
    expect(Math.max(...sheets)).toBe(8);
  });

  it('is there once where it fits on a sheet', () => {
    expect(read(crowd(8)).page.querySelectorAll('[data-on]')).toHaveLength(0);
  });

  it('speaks the language that it is given, and keeps that of the document', () => {
    const { text, page } = read({ ...mortgage, language: 'en' }, { messages: ar });
    expect(text).toMatch(/<html lang="ar" dir="rtl">/);
    const heading = page.querySelector('h1');
    expect([heading?.lang, heading?.dir]).toEqual(['en', 'auto']);
    expect(page.querySelector('h2')?.textContent).toBe(ar.sections.map.personas);
    expect(page.querySelector('caption')?.textContent).toBe(
      describeJourney(mortgage, { words: ar.words }),
    );
  });

  it('shows the view that it is given', () => {
    const { page } = read(mortgage, { view: { zoom: 'stages' } });
    expect(page.querySelectorAll('th[scope="col"]')).toHaveLength(mortgage.stages.length);
  });

  it('follows the reader’s settings, or keeps to one palette', () => {
    expect(whole.text).toMatch(/prefers-color-scheme: ?dark[^]*data-sojourn-theme="system"/);
    const { page } = read(mortgage, { theme: 'high-contrast' });
    expect(page.querySelector('[data-sojourn-theme]')?.getAttribute('data-sojourn-theme')).toBe(
      'high-contrast',
    );
  });

  it('keeps pictures of the document, leaves all others out and names them by their place', () => {
    const [anna, ...others] = mortgage.personas;
    const [first, ...stages] = mortgage.stages;
    const { page, lost } = read({
      ...mortgage,
      personas: [
        { ...anna!, portrait: { src: pixel, alt: 'Anna at her desk' } },
        ...others.map((one) => ({ ...one, portrait: { src: '/tuan.png', alt: 'Tuấn' } })),
      ],
      stages: [
        {
          ...first!,
          cards: [
            {
              id: 'poster',
              lane: 'thinking',
              text: 'The poster',
              image: { src: 'https://pictures.example/poster.png', alt: 'A poster' },
            },
          ],
        },
        ...stages,
      ],
    });
    expect([...page.querySelectorAll('img')].map(({ src }) => src)).toEqual([pixel]);
    expect(lost.filter(({ code }) => code === 'picture-outside').map(({ path }) => path)).toEqual([
      '/stages/0/cards/0/image',
      '/personas/1/portrait',
    ]);
  });

  it('keeps whole addresses, leaves out links that lead nowhere from here', () => {
    const [first, second, ...sources] = mortgage.sources;
    const { page, lost } = read({
      ...mortgage,
      sources: [
        { ...first!, href: 'https://research.example/interviews' },
        { ...second!, href: '/survey' },
        ...sources.map((source) => ({ ...source, href: 'java\tscript:alert(1)' })),
      ],
    });
    expect([...page.querySelectorAll('a')].map(({ href }) => href)).toEqual([
      'https://research.example/interviews',
    ]);
    expect(lost.filter(({ code }) => code === 'link-left-out')).toHaveLength(
      mortgage.sources.length - 1,
    );
  });

  it('counts what it does not say', () => {
    const { lost } = whole;
    expect(lost.map(({ code }) => code)).toEqual([
      'hidden-cards',
      'ratings-without-lane',
      'paths-without-lane',
      'hosts-data',
    ]);
    expect(lost[0]?.message).toMatch(/^39 cards were left out: their lanes are not shown/);
  });

  it('makes no markup and no style of the document’s words', () => {
    const { text, page } = read(hostile(mortgage));
    expect(page.querySelectorAll('script, img, svg[onload], a')).toHaveLength(0);
    const styles = [...page.querySelectorAll('style')].map((style) => style.textContent).join('');
    expect(styles).not.toContain('onerror');
    expect(page.querySelectorAll('style')).toHaveLength(2);
    expect(page.title).toContain('</style><img src=x onerror=alert(1)>');
    expect(text).not.toMatch(/[\0\p{Cs}]/u);
    const handlers = [...page.querySelectorAll('*')].flatMap((element) =>
      element.getAttributeNames().filter((name) => name.startsWith('on')),
    );
    expect(handlers).toEqual([]);
  });

  it('is a page for a journey of which nothing is known', () => {
    const { page, lost } = read(emptyJourney);
    expect(page.title).toBe('Untitled journey');
    expect(page.querySelector('main')?.textContent).toContain('This journey has no stages yet.');
    expect(lost).toEqual([]);
  });

  it('says the same the second time', () => {
    expect(toHtml(arabic).text).toBe(toHtml(arabic).text);
  });
});
