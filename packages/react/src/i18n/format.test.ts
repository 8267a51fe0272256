import { describe, expect, it } from 'vitest';
import { formatDate, formatShare } from './format';

describe('formatShare', () => {
  it('writes a percentage as the locale does', () => {
    expect(formatShare(0.614, 'en')).toBe('61%');
    expect(formatShare(0.614, 'de')).toBe('61\u00a0%');
  });

  it('writes English for what is no language', () => {
    expect(formatShare(0.5, 'not a language')).toBe('50%');
  });
});

describe('formatDate', () => {
  it('writes a date as the locale does, whatever the time zone', () => {
    expect(formatDate('2026-11-03', 'en-GB')).toBe('3 Nov 2026');
    expect(formatDate('2026-11-03T23:59:00Z', 'pl')).toBe('3 lis 2026');
  });

  it.each(['2026-02-30', '2026-13-01', 'last spring', '2026', ''])(
    'leaves %j as it was written',
    (date) => {
      expect(formatDate(date, 'en')).toBe(date);
    },
  );
});
