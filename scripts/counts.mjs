/**
 * How much passed and failed in one section.
 *
 * @param {'check' | { numPassedTests: number, numFailedTests: number } | undefined} report Vitest's
 *   JSON report; `undefined` where a run ended without one; `'check'` for a section that is one check.
 * @param {boolean} ok Whether the section's command succeeded.
 * @returns {{ passed: number, failed: number }} A command that failed counts at least one failure,
 *   and a run in which nothing ran is a failure too.
 */
export function countOf(report, ok) {
  if (report === 'check') return { passed: Number(ok), failed: Number(!ok) };
  const passed = report?.numPassedTests ?? 0;
  const failed = report?.numFailedTests ?? 0;
  const unexplained = failed === 0 && (!ok || passed === 0);
  return { passed, failed: failed + Number(unexplained) };
}

/** Adds counts up. */
export function sum(counts) {
  return counts.reduce(
    (total, { passed, failed }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
    }),
    { passed: 0, failed: 0 },
  );
}
