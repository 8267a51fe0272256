import { describe, expect, it } from 'vitest';
import { writtenWhen } from './when';

const now = Date.UTC(2026, 10, 22, 12);

describe('writtenWhen', () => {
  it.each([
    [0, 'this minute'],
    [-5_000, 'this minute'],
    [90_000, '1 minute ago'],
    [3 * 3_600_000, '3 hours ago'],
    [26 * 3_600_000, 'yesterday'],
    [30 * 24 * 3_600_000, 'Oct 23, 2026'],
  ])('says of %d ms ago: %s', (past, said) => {
    expect(writtenWhen(now - past, now, 'en')).toBe(said);
  });

  it('says it in the language of the interface', () => {
    expect(writtenWhen(now - 26 * 3_600_000, now, 'pl')).toBe('wczoraj');
  });
});
