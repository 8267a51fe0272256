import { describe, expect, it } from 'vitest';
import { traitRows } from './traitRows';

const pace = { label: 'Pace', low: 'Takes her time', high: 'In a hurry', value: 0.83 };

describe('traitRows', () => {
  it('puts several people on one scale, and leaves out who is not on it', () => {
    const his = { ...pace, low: 'Takes his time', value: 0.58 };
    expect(traitRows([{ traits: [pace] }, { traits: [] }, { traits: [his] }])).toEqual([
      {
        label: 'Pace',
        low: 'Takes her time',
        high: 'In a hurry',
        values: [0.83, undefined, 0.58],
      },
    ]);
  });

  it('turns a trait round that is written from the other end', () => {
    const turned = { label: 'pace ', low: 'In a hurry', high: 'Takes her time', value: 0.25 };
    expect(traitRows([{ traits: [pace] }, { traits: [turned] }])[0]?.values).toEqual([0.83, 0.75]);
  });

  it('keeps apart what only shares a label', () => {
    const other = { label: 'Pace', low: 'Walks', high: 'Runs', value: 0.5 };
    expect(
      traitRows([{ traits: [pace] }, { traits: [other] }]).map(({ values }) => values),
    ).toEqual([
      [0.83, undefined],
      [undefined, 0.5],
    ]);
  });

  it('keeps both where one person has the same trait twice', () => {
    expect(traitRows([{ traits: [pace, { ...pace, value: 0.1 }] }])).toHaveLength(2);
  });

  it('stays between the ends, and leaves out what has no words or no number', () => {
    const rows = traitRows([
      {
        traits: [
          { ...pace, value: 7 },
          { label: '', low: ' ', high: '\u200b', value: 0.5 },
          { ...pace, label: 'Trust', value: NaN },
        ],
      },
    ]);
    expect(rows.map(({ label, values }) => [label, values])).toEqual([['Pace', [1]]]);
  });
});
