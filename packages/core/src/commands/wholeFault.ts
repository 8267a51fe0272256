import { limits } from '../open/limits';
import { quoted } from '../open/report';
import type { Journey, Measure, Rating } from '../types';
import type { Mentions, Reference, Refusal } from './checkValue';
import { countThings, thingsOf, visitAll } from './places';

/** What a command changed that only the whole journey can judge. */
export interface Touched {
  /** Ids of measures with new ratings or another scale. */
  measures: Set<unknown>;
  /** Ids of what was taken out, though something may still refer to it. */
  removed: Reference[];
}

/** What a command leaves behind. */
export interface Outcome {
  journey: Journey;
  mentions: Mentions;
  touched: Touched;
}

/**
 * What is wrong with the journey after a whole command, where only the whole can tell: so the parts of
 * a batch may refer to what a later part adds, and ratings may be converted with their scale.
 */
export function wholeFault({ journey, mentions, touched }: Outcome): Refusal | undefined {
  return (
    danglingFault(journey, [...mentions.references, ...touched.removed]) ??
    scaleFault(journey, touched.measures) ??
    (mentions.ids.length > 0 ? countFault(journey) : undefined)
  );
}

/** More things than a journey may hold. */
function countFault(journey: Journey): Refusal | undefined {
  for (const [kind, count] of Object.entries(countThings(journey)) as ['stages', number][]) {
    const limit = limits[kind];
    if (count > limit) return { code: 'too-many', path: '', values: { kind, limit } };
  }
  return undefined;
}

function danglingFault(journey: Journey, references: Reference[]): Refusal | undefined {
  const known = new Map<string, Set<unknown>>();
  function isKnown(kind: string, id: unknown): boolean {
    let ids = known.get(kind);
    if (!ids) {
      ids = new Set();
      for (const { object } of thingsOf(journey, kind)) ids.add(object['id']);
      known.set(kind, ids);
    }
    return ids.has(id);
  }
  const missing = references.filter(({ kinds, id }) => !kinds.some((kind) => isKnown(kind, id)));
  if (missing.length === 0) return undefined;
  // What mentioned it may have gone again, later in the same batch.
  const mentioned = mentionedAmong(journey, new Set(missing.map(({ id }) => id)), isKnown);
  const dangling = missing.find(({ id }) => mentioned.has(id));
  if (!dangling) return undefined;
  const { kinds, id, path } = dangling;
  return { code: 'unknown-reference', path, values: { kind: kinds.join(', '), found: quoted(id) } };
}

/** Those of some ids that something in the journey refers to and means nothing by. */
function mentionedAmong(
  journey: Journey,
  ids: ReadonlySet<unknown>,
  isKnown: (kind: string, id: unknown) => boolean,
): ReadonlySet<unknown> {
  const mentioned = new Set<unknown>();
  visitAll(journey, (object, { references }) => {
    for (const { key, refersTo = [] } of references) {
      const value = object[key];
      for (const id of Array.isArray(value) ? value : [value]) {
        if (ids.has(id) && !refersTo.some((kind) => isKnown(kind, id))) mentioned.add(id);
      }
    }
  });
  return mentioned;
}

function scaleFault(journey: Journey, measures: ReadonlySet<unknown>): Refusal | undefined {
  const scales = new Map<unknown, Measure['scale']>();
  for (const { id, scale } of journey.measures) if (measures.has(id)) scales.set(id, scale);
  if (scales.size === 0) return undefined;
  for (const { touchpoints } of journey.stages) {
    for (const { title, ratings } of touchpoints) {
      for (const rating of ratings) {
        const scale = scales.get(rating.measure);
        const found = scale && offScale(rating, scale);
        if (found !== undefined) return { code: 'off-scale', path: '', values: { found, title } };
      }
    }
  }
  return undefined;
}

function offScale({ value, low, high }: Rating, { min, max }: Measure['scale']) {
  return [value, low, high].find((one) => one !== undefined && (one < min || one > max));
}
