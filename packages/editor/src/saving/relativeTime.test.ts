import { describe, expect, it } from 'vitest';
import { relativeTime } from './relativeTime';

describe('relativeTime', () => {
  it.each([
    [0, ''],
    [59_000, ''],
    [60_000, '1 minute ago'],
    [59 * 60_000, '59 minutes ago'],
    [3 * 3_600_000, '3 hours ago'],
    [49 * 3_600_000, '2 days ago'],
    // A clock that was set back.
    [-5000, ''],
  ])('says of %i ms %j', (past, words) => {
    expect(relativeTime(1_000_000_000, 1_000_000_000 + past, 'en')).toBe(words);
  });
});
