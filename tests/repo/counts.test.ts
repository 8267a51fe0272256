import { describe, expect, it } from 'vitest';
import { countOf, sum } from '../../scripts/counts.mjs';

describe('the counts of a test run', () => {
  it('are what Vitest reports', () => {
    const report = { numPassedTests: 12, numFailedTests: 2 };
    expect(countOf(report, false)).toEqual({ passed: 12, failed: 2 });
  });

  it.each([
    ['the run ended without a report', undefined, false],
    ['a file could not be loaded', { numPassedTests: 3, numFailedTests: 0 }, false],
    ['nothing ran', { numPassedTests: 0, numFailedTests: 0 }, true],
  ])('hold a failure where %s', (_, report, ok) => {
    expect(countOf(report, ok).failed).toBe(1);
  });

  it('count a command without tests as one', () => {
    expect(countOf('check', true)).toEqual({ passed: 1, failed: 0 });
    expect(countOf('check', false)).toEqual({ passed: 0, failed: 1 });
  });

  it('add up', () => {
    const counts = [
      { passed: 1, failed: 2 },
      { passed: 3, failed: 4 },
    ];
    expect(sum(counts)).toEqual({ passed: 4, failed: 6 });
  });
});
