import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsOfText } from './rowsOfText';

describe('rowsOfText', () => {
  it.each<[string, string, string[][]]>([
    [
      'cells and rows',
      'Search\t1\r\nCall\t-2\r\n',
      [
        ['Search', '1'],
        ['Call', '-2'],
      ],
    ],
    [
      'line breaks in a cell',
      'a\t"two\nlines"\nb\tc\n',
      [
        ['a', 'two\nlines'],
        ['b', 'c'],
      ],
    ],
    ['doubled quotes', 'a\t"say ""yes"""\n', [['a', 'say "yes"']]],
    ['a column', 'one\ntwo\n\nthree\n\n', [['one'], ['two'], [''], ['three']]],
    ['a column with a cell of two lines', 'one\n"two\nlines"\n', [['one'], ['two\nlines']]],
    [
      'commas, where all rows have as many',
      'a,b\nc,"d, e"\n',
      [
        ['a', 'b'],
        ['c', 'd, e'],
      ],
    ],
    [
      'semicolons',
      'a;1,5\nb;2\n',
      [
        ['a', '1,5'],
        ['b', '2'],
      ],
    ],
    ['sentences with commas', 'Well, yes\nNo\n', [['Well, yes'], ['No']]],
    ['one line', 'Well, "yes", he said', [['Well, "yes", he said']]],
    ['what somebody said', '"Yes"\n', [['"Yes"']]],
    [
      'quotes that are not a sheet’s',
      '"Yes" he said\n"No" she said',
      [['"Yes" he said'], ['"No" she said']],
    ],
    [
      'short rows',
      'a\tb\nc\n',
      [
        ['a', 'b'],
        ['c', ''],
      ],
    ],
    ['empty columns at the end', 'a\t\t\nb\t\t\n', [['a'], ['b']]],
    ['nothing', ' \n\t\n', []],
    ['a mark at the beginning', '\ufeffa\tb', [['a', 'b']]],
    ['formulas and HTML', '=1+1\t<b>x</b>', [['=1+1', '<b>x</b>']]],
  ])('reads %s', (_, text, rows) => {
    expect(rowsOfText(text)).toEqual(rows);
  });

  it('reads what a spreadsheet writes, whatever is in the cells', () => {
    const word = fc.stringMatching(/^[a-z"'=<>,;é]{1,6}$/);
    const cell = fc
      .tuple(word, fc.constantFrom('\n', ' ', '\t'), word)
      .map((parts) => parts.join(''));
    const sheet = fc.integer({ min: 2, max: 4 }).chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
        minLength: 1,
        maxLength: 6,
      }),
    );
    const written = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(sheet, (rows) => {
        const text = rows.map((row) => `${row.map(written).join('\t')}\r\n`).join('');
        expect(rowsOfText(text)).toEqual(rows);
      }),
      { seed: 4 },
    );
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const rows = rowsOfText(text);
        expect(new Set(rows.map(({ length }) => length)).size).toBeLessThanOrEqual(1);
      }),
      { seed: 4 },
    );
  });
});
