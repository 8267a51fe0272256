import { describe, expect, it } from 'vitest';
import { hasText, initialsOf } from './text';

describe('hasText', () => {
  it.each(['a', '7', '👩‍🚀', 'ش', ' x '])('sees %j', (text) => {
    expect(hasText(text)).toBe(true);
  });

  it.each([undefined, '', '  ', '\u200b\u200d', '\u202e', '\u0000', '\n\t'])(
    'sees nothing in %j',
    (text) => {
      expect(hasText(text)).toBe(false);
    },
  );
});

describe('initialsOf', () => {
  it.each([
    ['Anna Müller', 'AM'],
    ['Tuấn Nguyễn', 'TN'],
    ['Łucja maria wójcik', 'ŁW'],
    ['Claudia', 'C'],
    ['e\u0301mile', 'E\u0301'],
    ['👩‍👩‍👧 Family', '👩‍👩‍👧F'],
    ['“Ron” (retired)', 'RR'],
    ['ليلى حسن', 'لح'],
    ['山田 太郎', '山太'],
    ['', ''],
    ['\u200b', ''],
    ['...', ''],
    ['\ud800', ''],
  ])('%j gives %j', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });

  it('takes the letter from under ten thousand marks', () => {
    expect(initialsOf(`a${'\u0301'.repeat(10_000)}`)).toBe('A');
  });

  it('answers at once for a name without a space', () => {
    expect(initialsOf('x'.repeat(1_000_000))).toBe('X');
  });
});
