import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePersonas, type ComparedRow } from './comparePersonas';
import type { Persona } from './types';

function persona(id: string, rest: Partial<Persona> = {}): Persona {
  return {
    id,
    name: id,
    facts: [],
    goals: [],
    motivations: [],
    pains: [],
    feelings: [],
    behaviours: [],
    needs: [],
    channels: [],
    traits: [],
    sources: [],
    ...rest,
  };
}

const subjects = (rows: readonly ComparedRow[]) =>
  rows.map((row) =>
    row.kind === 'texts' ? (row.label ?? row.field) : row.kind === 'trait' ? row.label : row.kind,
  );

function textsOf(rows: readonly ComparedRow[], subject: string): string[][] {
  const row = rows[subjects(rows).indexOf(subject)];
  return row?.kind === 'texts' ? row.cells.map((cell) => cell.map(({ text }) => text)) : [];
}

describe('comparePersonas', () => {
  it('parts what all want from what only some want', () => {
    const { differences, same } = comparePersonas([
      persona('a', { goals: ['A low rate', 'A firm yes'] }),
      persona('b', { goals: ['One visit', 'a low  rate.'] }),
    ]);
    expect(textsOf(differences, 'goals')).toEqual([['A firm yes'], ['One visit']]);
    expect(textsOf(same, 'goals')).toEqual([['A low rate'], ['a low  rate.']]);
  });

  it('marks what only one has, not what two of three have', () => {
    const { differences } = comparePersonas([
      persona('a', { pains: ['Waiting', 'Forms'] }),
      persona('b', { pains: ['Waiting'] }),
      persona('c'),
    ]);
    expect(differences).toEqual([
      {
        kind: 'texts',
        field: 'pains',
        cells: [
          [
            { text: 'Waiting', only: false },
            { text: 'Forms', only: true },
          ],
          [{ text: 'Waiting', only: false }],
          [],
        ],
      },
    ]);
  });

  it('puts behaviour before demographics, and the trait that parts them most first', () => {
    const pace = { label: 'Pace', low: 'Slow', high: 'Fast' };
    const trust = { label: 'Trust', low: 'People', high: 'Figures' };
    const one = persona('a', {
      facts: [{ label: 'Age', value: '34' }],
      share: 0.6,
      behaviours: ['Calls'],
      traits: [
        { ...pace, value: 0.4 },
        { ...trust, value: 0.9 },
      ],
    });
    const other = persona('b', {
      facts: [{ label: 'age', value: '46' }],
      share: 0.4,
      behaviours: ['Writes'],
      traits: [
        { ...trust, value: 0.1 },
        { ...pace, value: 0.5 },
      ],
    });
    expect(subjects(comparePersonas([one, other]).differences)).toEqual([
      'behaviours',
      'Trust',
      'Pace',
      'share',
      'Age',
    ]);
  });

  it('calls the same what reads the same: a share and a trait by their whole percents', () => {
    const trait = { label: 'Trust', low: 'People', high: 'Figures' };
    const { differences, same } = comparePersonas([
      persona('a', { role: 'Buyer', share: 0.301, traits: [{ ...trait, value: 0.5 }] }),
      persona('b', { role: ' buyer', share: 0.299, traits: [{ ...trait, value: 0.501 }] }),
    ]);
    expect(differences).toEqual([]);
    expect(subjects(same)).toEqual(['Trust', 'role', 'share']);
  });

  it('keeps both values of a label that somebody has twice', () => {
    const facts = [
      { label: 'Child', value: '4' },
      { label: 'Child', value: '7' },
    ];
    const { differences } = comparePersonas([persona('a', { facts }), persona('b')]);
    expect(differences.flatMap((row) => (row.kind === 'texts' ? row.cells[0] : []))).toEqual([
      { text: '4', only: true },
      { text: '7', only: true },
    ]);
  });

  it('shows one persona as it is, and nobody as nothing', () => {
    const { differences, same } = comparePersonas([persona('a', { goals: ['Rest'], share: 1 })]);
    expect(subjects(differences)).toEqual(['goals', 'share']);
    expect(textsOf(differences, 'goals')).toEqual([['Rest']]);
    expect(same).toEqual([]);
    expect(comparePersonas([])).toEqual({ differences: [], same: [] });
  });

  it('loses no goal, and says none twice, whoever is compared', () => {
    const goals = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'));
    fc.assert(
      fc.property(fc.array(goals, { minLength: 1, maxLength: 6 }), (people) => {
        const { differences, same } = comparePersonas(
          people.map((wanted, index) => persona(`p${index}`, { goals: wanted })),
        );
        people.forEach((wanted, index) => {
          const shown = [...differences, ...same].flatMap((row) =>
            row.kind === 'texts' ? (row.cells[index]?.map(({ text }) => text) ?? []) : [],
          );
          expect(shown.sort()).toEqual([...wanted].sort());
        });
      }),
      { seed: 20_261_121, numRuns: 200 },
    );
  });
});
