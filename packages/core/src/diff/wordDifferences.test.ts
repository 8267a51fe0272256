import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDifferences, type TextPart } from './wordDifferences';

const signs = { same: ' ', removed: '-', added: '+' } as const;

function told(before: string, after: string): string[] {
  return wordDifferences(before, after).map(({ kind, text }) => signs[kind] + text);
}

function without(parts: readonly TextPart[], kind: TextPart['kind']): string {
  return parts.flatMap((part) => (part.kind === kind ? [] : part.text)).join('');
}

describe('wordDifferences', () => {
  it.each([
    ['nine days', 'two days', ['-nine', '+two', '  days']],
    ['a b c', 'a c', [' a ', '-b ', ' c']],
    ['The old form, again', 'The new page, again', [' The ', '-old form', '+new page', ' , again']],
    ['مكالمة من البنك', 'مكالمة من الفرع', [' مكالمة من ', '-البنك', '+الفرع']],
    ['東京に行く', '京都に行く', ['-東', ' 京', '+都', ' に行く']],
    ['', 'new', ['+new']],
    ['same', 'same', [' same']],
    ['', '', []],
  ])('%j to %j', (before, after, parts) => {
    expect(told(before, after)).toEqual(parts);
  });

  it('marks no single word where almost nothing is shared', () => {
    expect(told('The bank asks twice for one form', 'Nobody, in the end, is asked at all')).toEqual(
      ['-The bank asks twice for one form', '+Nobody, in the end, is asked at all'],
    );
  });

  it('makes both texts from its parts', () => {
    const text = fc.array(fc.constantFrom('a', 'b', ' ', '. ', 'ش', '京', '\u0301', '👩‍🚀'));
    fc.assert(
      fc.property(text, text, (one, other) => {
        const parts = wordDifferences(one.join(''), other.join(''));
        expect(without(parts, 'added')).toBe(one.join(''));
        expect(without(parts, 'removed')).toBe(other.join(''));
      }),
      { seed: 20_261_121, numRuns: 500 },
    );
  });

  it.each([
    ['without a space', 'x'.repeat(10_000), 'y'.repeat(10_000)],
    ['of one letter each', 'a '.repeat(5000), 'b '.repeat(5000)],
    ['of signs', '.'.repeat(10_000), ','.repeat(9_999)],
  ])('answers within a second for 10,000 characters %s', (_, before, after) => {
    const start = Date.now();
    const parts = wordDifferences(before, after);
    expect(Date.now() - start).toBeLessThan(1000);
    expect(without(parts, 'removed')).toBe(after);
  });
});
