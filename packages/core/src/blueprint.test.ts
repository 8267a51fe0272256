import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blueprintRows } from './blueprint';
import { laneKinds, topics } from './vocabulary';
import type { Journey, Lane } from './types';

function rows(lanes: Lane[], more?: string[]): string[] {
  return blueprintRows(journeyOf(lanes), more).map(({ lane, line }) => lane?.id ?? `— ${line}`);
}

function journeyOf(lanes: Lane[]): Journey {
  return {
    format: 'sojourn.journey',
    version: 1,
    id: 'service',
    title: 'Service',
    stages: [],
    lanes,
    personas: [],
    channels: [],
    measures: [],
    sources: [],
    paths: [],
    opportunities: [],
  };
}

function cards(topic: NonNullable<Lane['topic']>, rest: Partial<Lane> = {}): Lane {
  return { id: topic, kind: 'cards', topic, ...rest };
}

const touchpoints: Lane = { id: 'touchpoints', kind: 'touchpoints' };

describe('blueprintRows', () => {
  it('puts the lanes in the customary order with the lines between', () => {
    const shuffled = [
      cards('policy'),
      cards('support'),
      cards('doing'),
      cards('backstage'),
      touchpoints,
      cards('evidence'),
      cards('frontstage'),
    ];
    expect(rows(shuffled)).toEqual([
      'evidence',
      'touchpoints',
      'doing',
      '— interaction',
      'frontstage',
      '— visibility',
      'backstage',
      '— internal-interaction',
      'support',
      'policy',
    ]);
  });

  it('has every row of a blueprint where the document has none', () => {
    expect(rows([])).toEqual([
      'touchpoints',
      '— interaction',
      'frontstage',
      '— visibility',
      'backstage',
      '— internal-interaction',
      'support',
    ]);
  });

  it('takes no id that means something else', () => {
    expect(rows([touchpoints, { id: 'support', kind: 'scores' }])).toContain('support-row');
  });

  it('draws a line where the document does', () => {
    const people = cards('frontstage', { id: 'people', line: 'visibility' });
    const screens = cards('frontstage', { id: 'screens' });
    expect(rows([touchpoints, people, screens]).slice(2, 5)).toEqual([
      'people',
      '— visibility',
      'screens',
    ]);
  });

  it('draws no line above the customers, where evidence stands', () => {
    const evidence = cards('evidence', { line: 'interaction' });
    expect(rows([touchpoints, evidence]).slice(0, 3)).toEqual([
      'evidence',
      'touchpoints',
      '— interaction',
    ]);
  });

  it('adds other lanes where they are asked for', () => {
    const lanes = [{ id: 'curve', kind: 'curve' } as const, cards('pain'), touchpoints];
    expect(rows(lanes)).not.toContain('curve');
    expect(rows(lanes, ['pain', 'curve']).slice(-2)).toEqual(['curve', 'pain']);
  });

  it('keeps the three lines, each once and in their order unless the document says otherwise', () => {
    const lane = fc.record(
      {
        id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
        kind: fc.constantFrom(...laneKinds),
        topic: fc.constantFrom(...topics),
        line: fc.constantFrom('interaction', 'visibility', 'internal-interaction'),
      },
      { requiredKeys: ['id', 'kind'] },
    ) as fc.Arbitrary<Lane>;
    fc.assert(
      fc.property(fc.uniqueArray(lane, { selector: ({ id }) => id }), (lanes) => {
        const drawn = blueprintRows(journeyOf(lanes)).flatMap(({ line }) => line ?? []);
        expect([...drawn].sort()).toEqual(['interaction', 'internal-interaction', 'visibility']);
        if (lanes.every(({ line }) => line === undefined)) {
          expect(drawn).toEqual(['interaction', 'visibility', 'internal-interaction']);
        }
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});
