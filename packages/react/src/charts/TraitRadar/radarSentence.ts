import type { TraitRow } from '@sojourn/core';
import { formatShare } from '../../i18n/format';
import type { Messages } from '../../i18n/useMessages';
import { shortTitle } from '../internal/titles';

interface Spread {
  row: TraitRow;
  lowest: number;
  highest: number;
}

/** Between which two personas a trait differs most. */
function spreadOf(row: TraitRow): Spread | undefined {
  const known = row.values.flatMap((value, persona) => (value === undefined ? [] : [persona]));
  const at = (persona: number) => row.values[persona] ?? 0;
  const lowest = known.reduce(
    (found, persona) => (at(persona) < at(found) ? persona : found),
    known[0] ?? 0,
  );
  const highest = known.reduce(
    (found, persona) => (at(persona) > at(found) ? persona : found),
    known[0] ?? 0,
  );
  return known.length > 1 ? { row, lowest, highest } : undefined;
}

function width({ row, lowest, highest }: Spread): number {
  return (row.values[highest] ?? 0) - (row.values[lowest] ?? 0);
}

/** The widest by a number of their own. */
function greatest<Item>(items: readonly Item[], size: (item: Item) => number): Item | undefined {
  return items.reduce<Item | undefined>(
    (found, item) => (found !== undefined && size(found) >= size(item) ? found : item),
    undefined,
  );
}

/** The name of a trait: its label, or its two ends. */
export function traitName(row: TraitRow): string {
  return row.label.trim() || [row.low, row.high].filter(Boolean).join(' – ');
}

interface RadarWords {
  words: Messages<'traitRadar'>;
  shared: Messages<'charts'>;
}

/** Where the personas differ most; of one persona, what is most marked. */
export function radarSentence(
  rows: readonly TraitRow[],
  names: readonly string[],
  { words: { text, locale }, shared }: RadarWords,
): string {
  const placed = (row: TraitRow) => ({
    trait: shortTitle(traitName(row), shared.text('untitled')),
    low: shortTitle(row.low, shared.text('untitled')),
    high: shortTitle(row.high, shared.text('untitled')),
  });
  const share = (row: TraitRow, persona: number) => formatShare(row.values[persona] ?? 0, locale);
  const name = (persona: number) => shortTitle(names[persona] ?? '', text('unnamed'));
  if (names.length === 1) {
    const marked = greatest(rows, ({ values }) => Math.abs((values[0] ?? 0.5) - 0.5));
    if (!marked) return shared.text('empty');
    const { trait, low, high } = placed(marked);
    return text('single', { name: name(0), trait, share: share(marked, 0), low, high });
  }
  if (rows.length === 0) return shared.text('empty');
  const widest = greatest(
    rows.flatMap((row) => spreadOf(row) ?? []),
    width,
  );
  if (!widest || width(widest) === 0) return text('alike');
  const { row, lowest, highest } = widest;
  return text('differ', {
    ...placed(row),
    lowest: name(lowest),
    lowestShare: share(row, lowest),
    highest: name(highest),
    highestShare: share(row, highest),
  });
}
