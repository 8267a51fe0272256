import type { ExperienceLevels, LevelName } from '@sojourn/core';
import type { Messages } from '../../i18n/useMessages';

/** Which level lags most often, and so where to begin. */
export function levelsSentence(
  rows: readonly ExperienceLevels[],
  { text }: Messages<'experienceLevels'>,
): string {
  const counts = new Map<LevelName, number>();
  for (const { lagging } of rows) {
    if (lagging) counts.set(lagging, (counts.get(lagging) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  if (!first || first[1] === second?.[1]) return text('even');
  return text(`${first[0]}-most`, { lagging: first[1], count: rows.length });
}
