import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import mortgageDocument from '../samples/mortgage.json';
import { evidenceGrades, evidenceOf, evidenceShares, needsEvidence } from './evidence';
import { journeyInput } from './testing/journeyArbitrary';
import { opened } from './testing/opened';
import type { JourneyInput, Source } from './types';

const mortgage = opened(mortgageDocument);

function source(id: string, kind: Source['kind'], n?: number, on?: string): Source {
  return { id, title: id, kind, ...(n !== undefined && { n }), ...(on && { on }) };
}

const sources = [
  source('interviews', 'interview', 18, '2026-06-19'),
  source('visits', 'observation', 6, '2026-08-01'),
  source('workshop', 'workshop', 9, '2026-09-02'),
  source('survey', 'survey', 1204, '2026-05-12'),
  source('reviews', 'desk'),
];

function journey(part: Partial<JourneyInput> = {}) {
  return opened({ format: 'sojourn.journey', version: 1, title: 'Trip', sources, ...part });
}

describe('evidenceOf', () => {
  it.each([
    ['workshop', 'internal'],
    ['desk', 'internal'],
    ['interview', 'qualitative'],
    ['observation', 'qualitative'],
    ['support', 'qualitative'],
    ['survey', 'quantitative'],
    ['analytics', 'quantitative'],
    ['crm', 'quantitative'],
  ] as const)('grades what rests on a source of the kind %s as %s', (kind, grade) => {
    expect(evidenceOf(['a'], [source('a', kind, 12)])).toEqual({ grade, n: 12 });
  });

  it.each([[undefined], [[]], [['gone']]])('is an assumption with the sources %j', (ids) => {
    expect(evidenceOf(ids, sources)).toEqual({ grade: 'assumption' });
  });

  it('lets the best grade win, with the n and the date of that grade alone', () => {
    expect(evidenceOf(['workshop', 'interviews'], sources)).toEqual({
      grade: 'qualitative',
      n: 18,
      on: '2026-06-19',
    });
  });

  it('takes the largest n and the newest date, and sums nothing up', () => {
    expect(evidenceOf(['visits', 'interviews'], sources)).toEqual({
      grade: 'qualitative',
      n: 18,
      on: '2026-08-01',
    });
  });

  it('says nothing of an n and a date that are not known', () => {
    expect(evidenceOf(['reviews'], sources)).toEqual({ grade: 'internal' });
  });

  it('never falls by a source more', () => {
    const ids = fc.subarray(sources.map(({ id }) => id));
    const rank = (list: readonly string[]) =>
      evidenceGrades.indexOf(evidenceOf(list, sources).grade);
    fc.assert(
      fc.property(ids, ids, (some, more) => rank([...some, ...more]) <= rank(some)),
      { seed: 7 },
    );
  });
});

describe('evidenceShares', () => {
  const cards = [
    { lane: 'pain', text: 'Waits', sources: ['survey'] },
    { lane: 'pain', text: 'Calls', sources: ['interviews', 'workshop'] },
    { lane: 'doing', text: 'Hopes' },
    { lane: 'doing', text: 'Reads', sources: ['reviews'] },
    { lane: 'note', text: 'Ask Eva' },
    { lane: 'idea', text: 'A date', sources: ['workshop'] },
  ];

  it('counts the cards that claim something about customers, at stages and touchpoints', () => {
    const stages = [
      {
        title: 'A',
        cards: cards.slice(0, 2),
        touchpoints: [{ title: 'T', cards: cards.slice(2) }],
      },
    ];
    expect(evidenceShares(journey({ stages }))).toEqual({
      rows: [
        { grade: 'quantitative', count: 1 },
        { grade: 'qualitative', count: 1 },
        { grade: 'internal', count: 1 },
        { grade: 'assumption', count: 1 },
      ],
      count: 4,
      researched: 0.5,
    });
  });

  it('has a row for each grade where there is no card', () => {
    const { rows, count, researched } = evidenceShares(journey());
    expect(rows.map(({ grade }) => grade)).toEqual(evidenceGrades);
    expect([count, researched]).toEqual([0, 0]);
  });

  it('counts each card of the mortgage as its own evidence says', () => {
    const { rows } = evidenceShares(mortgage);
    const claiming = new Set(mortgage.lanes.filter(needsEvidence).map(({ id }) => id));
    const all = mortgage.stages
      .flatMap((stage) => [stage, ...stage.touchpoints].flatMap((place) => place.cards))
      .filter(({ lane }) => claiming.has(lane))
      .map((card) => evidenceOf(card.sources, mortgage.sources).grade);
    for (const { grade, count } of rows) {
      expect(count).toBe(all.filter((other) => other === grade).length);
    }
    expect(rows[0]?.count).toBeGreaterThan(0);
  });

  it.each([
    ['2026-05-03', undefined],
    ['2026-05-04', '2026-05-03'],
    ['2026-05-04T08:00:00Z', '2026-05-03'],
    [undefined, undefined],
  ])('on %s a review that was due on 3 May is late since %s', (today, pastReview) => {
    expect(evidenceShares(journey({ reviewBy: '2026-05-03' }), today).pastReview).toBe(pastReview);
  });

  it('knows no late review where none was planned', () => {
    expect(evidenceShares(journey(), '2030-01-01')).not.toHaveProperty('pastReview');
  });

  it('adds up for any journey', () => {
    fc.assert(
      fc.property(journeyInput, (input) => {
        const { rows, count, researched } = evidenceShares(opened(input));
        expect(rows.reduce((sum, row) => sum + row.count, 0)).toBe(count);
        expect(researched).toBeGreaterThanOrEqual(0);
        expect(researched).toBeLessThanOrEqual(1);
      }),
      { seed: 7, numRuns: 60 },
    );
  });
});
