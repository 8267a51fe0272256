import { traitRows, type Persona, type TraitRow } from '@sojourn/core';

/** Whose traits are shown. */
export type RadarPersona = Pick<Persona, 'id' | 'name' | 'traits'>;

/** As many personas as can be told apart in one picture. */
export const mostDrawn = 4;
/** Fewer corners than this span no area. */
const fewestCorners = 3;

export interface RadarRows {
  /** Every trait, with a value for each persona. */
  rows: TraitRow[];
  /** The traits that are known of everyone drawn: a missing one would be drawn as 0. */
  corners: TraitRow[];
  /** Whether there are corners enough for a radar. */
  radar: boolean;
  /** Traits with a value outside 0 to 1, and traits without a number. */
  clamped: number;
  missing: number;
}

/** The traits of the personas as rows, and those of them that a radar can show. */
export function radarRowsOf(personas: readonly RadarPersona[]): RadarRows {
  const rows = traitRows(personas);
  const drawn = Math.min(personas.length, mostDrawn);
  const corners = rows.filter(({ values }) =>
    values.slice(0, drawn).every((value) => value !== undefined),
  );
  const values = personas.flatMap(({ traits }) => traits.map(({ value }) => value));
  return {
    rows,
    corners,
    radar: corners.length >= fewestCorners,
    clamped: values.filter((value) => Number.isFinite(value) && (value < 0 || value > 1)).length,
    missing: values.filter((value) => !Number.isFinite(value)).length,
  };
}
