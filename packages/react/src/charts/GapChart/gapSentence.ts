import type { Gap } from '@sojourn/core';
import type { Messages } from '../../i18n/useMessages';
import { shortTitle } from '../internal/titles';

/** A row that was checked, with the gap where both values are known. */
export interface DrawnGap extends Partial<Gap> {
  id: string;
  title: string;
  reference: number | undefined;
  value: number | undefined;
  interval: { low: number; high: number } | undefined;
}

interface GapSentenceOptions {
  kind: 'expectation' | 'viewpoint';
  format: (value: number) => string;
  words: Messages<'gapChart'>;
  shared: Messages<'charts'>;
}

/** The widest gap on one side. */
function widest(rows: readonly DrawnGap[], side: Gap['side']): DrawnGap | undefined {
  return rows
    .filter((row) => row.side === side)
    .reduce<DrawnGap | undefined>(
      (found, row) => (found && Math.abs(found.gap ?? 0) >= Math.abs(row.gap ?? 0) ? found : row),
      undefined,
    );
}

/** Where the gap is widest on either side. */
export function gapSentence(
  rows: readonly DrawnGap[],
  { kind, format, words: { text }, shared }: GapSentenceOptions,
): string {
  if (!rows.some(({ gap }) => gap !== undefined)) return shared.text('empty');
  const [worst, best] = [widest(rows, 'worse'), widest(rows, 'better')];
  const title = (row: DrawnGap) => shortTitle(row.title, shared.text('untitled'));
  const down = worst && { worst: title(worst), worstGap: format(worst.gap ?? 0) };
  const up = best && { best: title(best), bestGap: format(best.gap ?? 0) };
  if (down && up) return text(`${kind}-both`, { ...down, ...up });
  if (down) return text(`${kind}-worse`, down);
  return up ? text(`${kind}-better`, up) : text(`${kind}-same`);
}
