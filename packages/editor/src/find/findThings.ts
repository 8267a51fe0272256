import type { Id, Journey, Lane, Rating, ThingKind } from '@sojourn/core';
import { journeyEntries, type Entry } from './journeyEntries';
import { searchText } from './searchText';

/** Kinds of things that are looked through, in the order in which they are shown. */
export const foundKinds = [
  'touchpoint',
  'stage',
  'card',
  'lane',
  'persona',
  'opportunity',
  'source',
] as const satisfies readonly ThingKind[];

/** A kind of thing that can be found. */
export type FoundKind = (typeof foundKinds)[number];

/** What is shown of what is found. Left out: all of it. */
export interface FindFilters {
  kinds?: readonly FoundKind[] | undefined;
  /** Touchpoints on this channel. */
  channel?: Id | undefined;
  /** Touchpoints that are such a moment. */
  moment?: 'truth' | 'pain' | 'excellence' | undefined;
  /** Touchpoints and cards that name this persona, and the persona. */
  persona?: Id | undefined;
  /** Touchpoints and opportunities of this owner. */
  owner?: string | undefined;
  /** Cards and personas that name no source, touchpoints with a score that names none. */
  withoutSource?: boolean | undefined;
  /** Touchpoints without a score. */
  withoutScore?: boolean | undefined;
}

/** A thing that was found. */
export interface Found {
  kind: FoundKind;
  id: Id;
  /** Its title or text; empty where it has none. */
  title: string;
  /** The text that holds what was looked for, where that is not the title. */
  text: string | undefined;
  /** The titles of what it stands in, from outside to inside. */
  place: readonly string[];
}

export interface FindOptions {
  filters?: FindFilters | undefined;
  /** What a lane without a title is called. @defaultValue nothing */
  laneName?: ((lane: Lane) => string) | undefined;
}

const isScore = ({ value }: Rating) => value !== undefined;

function lacksSource(entry: Entry): boolean {
  if (entry.kind === 'card' || entry.kind === 'persona') return !entry.thing.sources?.length;
  return (
    entry.kind === 'touchpoint' &&
    entry.thing.ratings.some((rating) => isScore(rating) && rating.source === undefined)
  );
}

function namesPersona(entry: Entry, persona: Id): boolean {
  if (entry.kind === 'persona') return entry.thing.id === persona;
  const named = entry.kind === 'touchpoint' || entry.kind === 'card' ? entry.thing.personas : [];
  return named?.includes(persona) ?? false;
}

function passes(entry: Entry, filters: FindFilters): boolean {
  const { kinds, channel, moment, persona, owner, withoutSource, withoutScore } = filters;
  const touchpoint = entry.kind === 'touchpoint' ? entry.thing : undefined;
  const owned = entry.kind === 'opportunity' ? entry.thing : touchpoint;
  if (kinds?.length && !kinds.includes(entry.kind)) return false;
  if (channel !== undefined && touchpoint?.channel !== channel) return false;
  if (moment !== undefined && touchpoint?.moment !== moment) return false;
  if (owner !== undefined && owned?.owner !== owner) return false;
  if (persona !== undefined && !namesPersona(entry, persona)) return false;
  if (withoutSource && !lacksSource(entry)) return false;
  return !withoutScore || (touchpoint !== undefined && !touchpoint.ratings.some(isScore));
}

/** How many filters are on. */
export function countFilters({ kinds, ...others }: FindFilters): number {
  const on = Object.values(others).filter((value) => value !== undefined && value !== false);
  return (kinds?.length ?? 0) + on.length;
}

/**
 * The things of a journey that hold a text, whatever its accents and case, and pass the filters: in the
 * order of their kinds, and in the document's. Without a text, all that pass; without both, nothing.
 *
 * @example
 * findThings(journey, 'anruf', { filters: { kinds: ['touchpoint'], withoutScore: true } })
 */
export function findThings(
  journey: Journey,
  query: string,
  { filters = {}, laneName = () => '' }: FindOptions = {},
): Found[] {
  const sought = searchText(query);
  if (sought === '' && countFilters(filters) === 0) return [];
  const byKind = new Map<FoundKind, Found[]>(foundKinds.map((kind) => [kind, []]));
  for (const entry of journeyEntries(journey)) {
    const { kind, thing, place } = entry;
    const isNamed = kind === 'lane' && entry.title === '';
    const title = isNamed ? laneName(entry.thing) : entry.title;
    const texts = isNamed ? [searchText(title)] : entry.sought();
    const at = texts.findIndex((text) => text.includes(sought));
    if (at < 0 || !passes(entry, filters)) continue;
    const text = at > 0 && sought !== '' ? entry.texts()[at] : undefined;
    byKind.get(kind)?.push({ kind, id: thing.id, title, text, place });
  }
  return [...byKind.values()].flat();
}
