import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arcLevels, type ArcSpan } from './arcLevels';
import { pathArcs } from './arcs';
import { layoutJourney, type JourneyView } from './layout';
import type { Journey, Path, Touchpoint } from './types';

const runs = { seed: 20261121, numRuns: 300 };

function touchpoint(id: string, rest: Partial<Touchpoint> = {}): Touchpoint {
  return { id, title: id, ratings: [], cards: [], ...rest };
}

function journeyWith(paths: Path[]): Journey {
  return {
    format: 'sojourn.journey',
    version: 1,
    id: 'trip',
    title: 'Trip',
    stages: [
      { id: 'plan', title: 'Plan', cards: [], touchpoints: [touchpoint('a'), touchpoint('b')] },
      {
        id: 'go',
        title: 'Go',
        cards: [],
        touchpoints: [touchpoint('c', { personas: ['anna'] }), touchpoint('d'), touchpoint('e')],
      },
    ],
    lanes: [],
    personas: [],
    channels: [],
    measures: [],
    sources: [],
    paths,
    opportunities: [],
  };
}

const paths: Path[] = [
  { id: 'skip', from: 'a', to: 'c', kind: 'skip', share: 0.3, label: 'Knows already' },
  { id: 'again', from: 'd', to: 'b', kind: 'loop', count: 12 },
  { id: 'twice', from: 'd', to: 'd', kind: 'loop' },
  { id: 'gone', from: 'b', kind: 'exit' },
  { id: 'nowhere', from: 'b', kind: 'branch' },
  { id: 'inside', from: 'c', to: 'e', kind: 'branch' },
];

function arcsBy(view?: JourneyView, given = paths) {
  const layout = layoutJourney(journeyWith(given), view);
  return new Map(pathArcs(layout).arcs.map((arc) => [arc.id, arc]));
}

describe('pathArcs', () => {
  it('says from which column to which a path goes, on which side, and what is known of it', () => {
    const arcs = arcsBy();
    expect(arcs.get('skip')).toMatchObject({
      kind: 'skip',
      side: 'forward',
      start: 0,
      end: 2,
      share: 0.3,
      label: 'Knows already',
    });
    expect(arcs.get('again')).toMatchObject({ side: 'back', start: 3, end: 1, count: 12 });
    expect(arcs.get('twice')).toMatchObject({ side: 'back', start: 3, end: 3 });
    expect(arcs.get('gone')).toMatchObject({ kind: 'exit', side: 'exit', start: 1, end: 1 });
  });

  it('takes a path that goes nowhere for an exit, and says nothing of where an exit goes', () => {
    expect(arcsBy().get('nowhere')).toMatchObject({ kind: 'exit', side: 'exit', level: 1 });
    const [exit] = arcsBy({}, [{ id: 'x', from: 'a', to: 'c', kind: 'exit' }]).values();
    expect(exit).not.toHaveProperty('to');
  });

  it('keeps the ends of the arcs at one column apart, those to the right at its right', () => {
    const arcs = [...arcsBy().values()].filter(({ side }) => side === 'back');
    expect(arcs.map(({ startX, endX }) => [startX, endX])).toEqual([
      [3.17, 1.77],
      [3.77, 3.23],
    ]);
  });

  it('stands at the column of a folded stage, and counts what a fold hides', () => {
    const layout = layoutJourney(journeyWith(paths), { collapsedStages: ['go'] });
    const { arcs, folded, hidden } = pathArcs(layout);
    expect(arcs.map(({ id, start, end }) => [id, start, end])).toEqual([
      ['skip', 0, 2],
      ['again', 2, 1],
      ['gone', 1, 1],
      ['nowhere', 1, 1],
    ]);
    expect([folded, hidden]).toEqual([2, 0]);
  });

  it('leaves out and counts what begins or ends at a touchpoint that is not shown', () => {
    const layout = layoutJourney(journeyWith(paths), { personas: ['tuan'] });
    const { arcs, hidden } = pathArcs(layout);
    expect(arcs.map(({ id }) => id)).toEqual(['again', 'twice', 'gone', 'nowhere']);
    expect(hidden).toBe(2);
  });

  it('gives the arcs over some columns, at the levels that they have among all', () => {
    const layout = layoutJourney(journeyWith(paths));
    const seen = pathArcs(layout, { from: 2, to: 3 });
    expect(seen.arcs.map(({ id }) => id)).toEqual(['skip', 'again', 'inside']);
    expect(seen.levels).toEqual({ forward: 1, back: 2, exit: 2 });
    expect(seen.arcs).toEqual(
      pathArcs(layout).arcs.filter(({ id }) => ['skip', 'again', 'inside'].includes(id)),
    );
  });

  it('keeps arcs that only meet at a column on one level', () => {
    expect(arcsBy().get('inside')?.level).toBe(0);
    expect(arcsBy().get('skip')?.level).toBe(0);
  });
});

describe('arcLevels', () => {
  const span = fc
    .tuple(fc.nat(40), fc.nat(40))
    .map(([a, b]): ArcSpan => ({ low: Math.min(a, b), high: Math.max(a, b) }));
  const spans = fc.array(span, { maxLength: 60 });
  const touch = (a: ArcSpan, b: ArcSpan) => a.low <= b.high && b.low <= a.high;

  it('keeps apart what touches, on no more levels than lie over one place', () => {
    fc.assert(
      fc.property(spans, (given) => {
        const { levels, count } = arcLevels(given);
        given.forEach((a, i) =>
          given.slice(i + 1).forEach((b, j) => {
            if (touch(a, b)) expect(levels[i]).not.toBe(levels[i + 1 + j]);
          }),
        );
        const depths = given.map(
          ({ low }) => given.filter((other) => other.low <= low && other.high >= low).length,
        );
        expect(count).toBe(Math.max(0, ...depths));
        expect(levels.every((level) => level >= 0 && level < count)).toBe(true);
      }),
      runs,
    );
  });

  it('puts short ones below the long ones around them, where they are nested', () => {
    const nests = fc.array(fc.nat(9), { minLength: 1, maxLength: 8 }).map((insets) => {
      let [low, high] = [0, 200];
      return insets.map((inset): ArcSpan => ({ low: (low += inset), high: (high -= inset + 1) }));
    });
    fc.assert(
      fc.property(nests, (given) => {
        expect(arcLevels(given).levels).toEqual(given.map((_, index) => given.length - 1 - index));
      }),
      runs,
    );
  });

  it('lays thousands out', () => {
    const many = Array.from({ length: 5_000 }, (_, index) => ({
      low: (index * 7919) % 10_000,
      high: ((index * 7919) % 10_000) + ((index * 104_729) % 3_000),
    }));
    const { levels } = arcLevels(many);
    expect(levels).toHaveLength(many.length);
  });
});
