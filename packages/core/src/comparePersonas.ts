import { textKey } from './textKey';
import { traitRows, type TraitRow } from './traitRows';
import type { Persona } from './types';

/** A persona's lists, behaviour first. */
const lists = [
  'behaviours',
  'goals',
  'motivations',
  'pains',
  'feelings',
  'needs',
  'channels',
] as const;
/** What a persona says in a word or two. */
const words = ['role', 'segment', 'provenance'] as const;

/** What a row of texts is about. */
export type ComparedField = (typeof lists)[number] | (typeof words)[number] | 'fact';

/** One text of one persona. */
export interface ComparedText {
  text: string;
  /** Whether nobody else who is compared has it. */
  only: boolean;
}

/** Texts side by side: one cell for each persona, empty where it says nothing. */
export interface ComparedTexts {
  kind: 'texts';
  field: ComparedField;
  /** Of a fact. */
  label?: string;
  cells: ComparedText[][];
}

/** Where each stands between two ends. */
export interface ComparedTrait extends TraitRow {
  kind: 'trait';
  /** From the lowest to the highest value, 0 to 1. */
  spread: number;
}

/** How large a part of the customers each is. */
export interface ComparedShares {
  kind: 'share';
  values: (number | undefined)[];
}

/** One line of a comparison. */
export type ComparedRow = ComparedTexts | ComparedTrait | ComparedShares;

/** What sets personas apart, and what does not. */
export interface ComparedPersonas {
  /** Behaviour before demographics; a list holds only what not everybody has. */
  differences: ComparedRow[];
  /** What all have: every cell of a row says the same. */
  same: ComparedRow[];
}

/** The texts that say something, each once, by their keys. */
function byKey(texts: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const text of texts) {
    const key = textKey(text);
    if (key !== '' && !found.has(key)) found.set(key, text);
  }
  return found;
}

function listRows(field: ComparedField, lists: readonly (readonly string[])[]): ComparedTexts[] {
  const people = lists.map(byKey);
  const holders = new Map<string, number>();
  for (const key of people.flatMap((texts) => [...texts.keys()])) {
    holders.set(key, (holders.get(key) ?? 0) + 1);
  }
  return [true, false].flatMap((shared) => {
    const cells = people.map((texts) =>
      [...texts]
        .filter(([key]) => (people.length > 1 && holders.get(key) === people.length) === shared)
        .map(([key, text]) => ({ text, only: people.length > 1 && holders.get(key) === 1 })),
    );
    return cells.some(({ length }) => length > 0) ? [{ kind: 'texts' as const, field, cells }] : [];
  });
}

/** One row of what each says in a word: something is marked where only one says anything. */
function wordRow(
  field: ComparedField,
  texts: readonly (string | undefined)[],
  label?: string,
): ComparedTexts[] {
  const said = texts.filter((text) => textKey(text) !== '').length;
  if (said === 0) return [];
  const only = said === 1 && texts.length > 1;
  const cells = texts.map((text) => (textKey(text) === '' ? [] : [{ text: text ?? '', only }]));
  return [{ kind: 'texts', field, ...(label !== undefined && { label }), cells }];
}

/** A row for each label; a label that one persona has twice gets two. */
function factRows(personas: readonly Persona[]): ComparedTexts[] {
  const rows = new Map<string, { label: string; values: (string | undefined)[] }>();
  personas.forEach(({ facts }, persona) => {
    const times = new Map<string, number>();
    for (const { label, value } of facts) {
      const time = times.get(textKey(label)) ?? 0;
      times.set(textKey(label), time + 1);
      const key = `${time} ${textKey(label)}`;
      const row = rows.get(key) ?? { label, values: personas.map(() => undefined) };
      rows.set(key, row);
      row.values[persona] = value;
    }
  });
  return [...rows.values()].flatMap(({ label, values }) => wordRow('fact', values, label));
}

function traitsApart(personas: readonly Persona[]): ComparedTrait[] {
  return traitRows(personas)
    .map((row) => {
      const known = row.values.filter((value) => value !== undefined);
      const spread = Math.max(...known) - Math.min(...known);
      return { kind: 'trait' as const, ...row, spread };
    })
    .sort((a, b) => b.spread - a.spread);
}

/** Two shares that are the same percentage are the same. */
function isSame(row: ComparedRow): boolean {
  const keys =
    row.kind === 'texts'
      ? row.cells.map((cell) =>
          cell
            .map(({ text }) => textKey(text))
            .sort()
            .join('\n'),
        )
      : row.values.map((value) => (value === undefined ? '' : String(Math.round(value * 100))));
  return keys.length > 1 && keys[0] !== '' && keys.every((key) => key === keys[0]);
}

/**
 * What sets personas apart, row by row, and what they have in common. Texts are the same whatever
 * their case and spaces; traits that lie furthest apart come first. One persona has nothing in
 * common: all of it is among the differences.
 *
 * @example
 * const { differences, same } = comparePersonas(journey.personas);
 */
export function comparePersonas(personas: readonly Persona[]): ComparedPersonas {
  const shares = personas.map(({ share }) => share);
  const rows: ComparedRow[] = [
    ...lists.flatMap((field) =>
      listRows(
        field,
        personas.map((persona) => persona[field]),
      ),
    ),
    ...traitsApart(personas),
    ...words.flatMap((field) =>
      wordRow(
        field,
        personas.map((persona) => persona[field]),
      ),
    ),
    ...(shares.some((share) => share !== undefined)
      ? [{ kind: 'share' as const, values: shares }]
      : []),
    ...factRows(personas),
  ];
  return {
    differences: rows.filter((row) => !isSame(row)),
    same: rows.filter(isSame),
  };
}
