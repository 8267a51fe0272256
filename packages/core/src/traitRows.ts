import { textKey } from './textKey';
import type { Persona } from './types';

/** One trait, and where each of the personas stands on it. */
export interface TraitRow {
  label: string;
  /** The end at 0. */
  low: string;
  /** The end at 1. */
  high: string;
  /** 0 to 1, one for each persona in order; `undefined` where the persona says nothing of it. */
  values: (number | undefined)[];
}

type Trait = Persona['traits'][number];

/** The value on the row's scale, where the trait is the row's, written either way round. */
function valueOn(row: TraitRow, trait: Trait): number | undefined {
  const [low, high] = [textKey(trait.low), textKey(trait.high)];
  const [rowLow, rowHigh] = [textKey(row.low), textKey(row.high)];
  const value = Math.min(1, Math.max(0, trait.value));
  if (textKey(row.label) !== textKey(trait.label) || !Number.isFinite(value)) return undefined;
  if (low === rowLow || high === rowHigh) return value;
  return low === rowHigh || high === rowLow ? 1 - value : undefined;
}

/**
 * The traits of several personas, each trait once. Traits are one where they have the same label and
 * share an end: “takes her time” and “takes his time” stay one scale, and one that is written from
 * the other end is turned round.
 */
export function traitRows(personas: readonly Pick<Persona, 'traits'>[]): TraitRow[] {
  const rows: TraitRow[] = [];
  personas.forEach(({ traits }, persona) => {
    for (const trait of traits) {
      const { label, low, high } = trait;
      if (![label, low, high].some(textKey) || !Number.isFinite(trait.value)) continue;
      const row = rows.find(
        (other) => other.values[persona] === undefined && valueOn(other, trait) !== undefined,
      ) ?? { label, low, high, values: personas.map(() => undefined) };
      if (!rows.includes(row)) rows.push(row);
      row.values[persona] = valueOn(row, trait);
    }
  });
  return rows;
}
