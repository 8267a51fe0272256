import { fieldShapes } from '../fieldShapes';
import type {
  Card,
  Channel,
  Journey,
  Lane,
  Measure,
  Opportunity,
  Path,
  Persona,
  Rating,
  Source,
  Stage,
  Touchpoint,
} from '../types';

/** A step of an opportunity. */
export type Action = Opportunity['actions'][number];

/** All kinds of things that a journey is made of. */
export interface JourneyThings {
  journey: Journey;
  stage: Stage;
  touchpoint: Touchpoint;
  lane: Lane;
  card: Card;
  rating: Rating;
  persona: Persona;
  channel: Channel;
  measure: Measure;
  source: Source;
  path: Path;
  opportunity: Opportunity;
  action: Action;
}

type Name = keyof JourneyThings;

/** The lists of things inside a thing, in the order in which they are read. */
export const listsOf: Readonly<Partial<Record<Name, readonly (readonly [string, Name])[]>>> = {
  journey: [
    ['stages', 'stage'],
    ['lanes', 'lane'],
    ['personas', 'persona'],
    ['channels', 'channel'],
    ['measures', 'measure'],
    ['sources', 'source'],
    ['paths', 'path'],
    ['opportunities', 'opportunity'],
  ],
  // A stage's own cards stand before its columns, as its other texts do.
  stage: [
    ['cards', 'card'],
    ['touchpoints', 'touchpoint'],
  ],
  touchpoint: [
    ['ratings', 'rating'],
    ['cards', 'card'],
  ],
  opportunity: [['actions', 'action']],
};

/** A value that a document holds, whose fields may be any. */
export type Fields = Readonly<Record<string, unknown>>;

/** The names of two things' fields, lists of things left out: the format's first, then by name. */
export function fieldNames(thing: Name, before: Fields, after: Fields): string[] {
  const known = Object.keys(fieldShapes[thing]);
  const unknown = new Set([...Object.keys(before), ...Object.keys(after)]);
  for (const key of known) unknown.delete(key);
  const lists = new Set(listsOf[thing]?.map(([key]) => key));
  return [...known, ...[...unknown].sort()].filter((key) => !lists.has(key));
}

/** Whether a field that is left out says the same as an empty list: `goals`, but not `personas`. */
export function emptyIsLeftOut(thing: Name, field: string): boolean {
  const shapes: Readonly<Partial<Record<string, string>>> = fieldShapes[thing];
  return Object.hasOwn(shapes, field) && shapes[field]?.startsWith('[') === true;
}
