import { describe, expect, it } from 'vitest';
import { initialsOf } from './initialsOf';

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

  it('is short, also under ten thousand marks', () => {
    expect(initialsOf(`a${'\u0301'.repeat(10_000)}`)).toHaveLength(16);
  });

  it('answers at once for a name without a space', () => {
    expect(initialsOf('x'.repeat(1_000_000))).toBe('X');
  });
});
