import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkedRows, intervalOf } from './checkedRows';

const fields = { needed: ['value'], optional: ['low'], range: { min: 0, max: 10 } } as const;

describe('checkedRows', () => {
  it('leaves out what is no number and draws at the end what is outside', () => {
    const given = [
      { value: 4, low: 3 },
      { value: NaN },
      { value: 12 },
      { value: 5, low: -Infinity },
    ];
    const { rows, missing, clamped } = checkedRows<
      { value: number; low?: number },
      'value' | 'low'
    >(given, fields);
    expect(rows.map(({ value }) => value)).toEqual([4, undefined, 10, 5]);
    expect(rows.map(({ low }) => low)).toEqual([3, undefined, undefined, undefined]);
    expect({ missing, clamped }).toEqual({ missing: 1, clamped: 1 });
  });

  it('takes a text for no number, also one that looks like it', () => {
    const rows = [{ value: '5' }, { value: null }] as unknown as { value: number }[];
    expect(checkedRows(rows, { needed: ['value'], range: {} }).missing).toBe(2);
  });

  it('never lets through what cannot be drawn', () => {
    const number = fc.oneof(fc.double(), fc.constantFrom(NaN, Infinity, -Infinity, -0, 1e308));
    fc.assert(
      fc.property(fc.array(fc.record({ value: number })), (given) => {
        for (const { value } of checkedRows(given, { needed: ['value'], range: fields.range })
          .rows) {
          if (value === undefined) continue;
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(10);
        }
      }),
      { seed: 3 },
    );
  });
});

describe('intervalOf', () => {
  it('has its lower end first, and both ends or none', () => {
    expect(intervalOf({ low: 5, high: 2 })).toEqual({ low: 2, high: 5 });
    expect(intervalOf({ low: 5, high: undefined })).toBeUndefined();
  });
});
