import {
  wellKnownChannel,
  type Channel,
  type Command,
  type Id,
  type Journey,
  type Persona,
  type Source,
} from '@sojourn/core';
import { thingsIn } from '../store/things';
import type { LibraryPersona } from './types';

/** What a persona may leave out: taken away where the library's does. */
const optional = [
  ...(['role', 'segment', 'share', 'provenance', 'portrait'] as const),
  ...(['quote', 'story', 'tone', 'updatedOn'] as const),
];

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The first of `id`, `id-2`, `id-3` … that fits. */
function firstId(id: Id, fits: (candidate: Id) => boolean): Id {
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? id : `${id.slice(0, 56)}-${count}`;
    if (fits(candidate)) return candidate;
  }
}

/** Where sources come to stand: one with the same title and kind is taken for the same. */
function sourcesInto(journey: Journey, sources: readonly Source[], taken: Set<Id>) {
  const held = new Map(journey.sources.map((source) => [source.id, source]));
  const ids = new Map<Id, Id>();
  const commands: Command[] = [];
  for (const source of sources) {
    const id = firstId(source.id, (candidate) => {
      const there = held.get(candidate);
      if (there) return there.title === source.title && there.kind === source.kind;
      return !taken.has(candidate);
    });
    ids.set(source.id, id);
    if (held.has(id)) continue;
    const value = { ...source, id };
    held.set(id, value);
    taken.add(id);
    commands.push({ type: 'source.add', value });
  }
  return { ids, commands };
}

function channelsInto(journey: Journey, persona: Persona, brought: readonly Channel[]) {
  const held = new Set(journey.channels.map(({ id }) => id));
  const commands: Command[] = [];
  for (const id of persona.channels) {
    if (held.has(id)) continue;
    const value = brought.find((channel) => channel.id === id) ?? wellKnownChannel(id);
    if (!value) continue;
    held.add(id);
    commands.push({ type: 'channel.add', value });
  }
  return { commands, held };
}

function unique(ids: readonly Id[]): Id[] {
  return [...new Set(ids)];
}

/** Ids that a persona or source cannot have: lanes, channels and measures have names of their own. */
function idsTaken(journey: Journey): Set<Id> {
  const ids = new Set<Id>();
  for (const { kind, id } of thingsIn(journey)) {
    if (kind !== 'lane' && kind !== 'channel' && kind !== 'measure') ids.add(id);
  }
  return ids;
}

/** The id under which a library's persona stands in a journey, or would: another thing may have its own. */
export function importedId(journey: Journey, id: Id): Id {
  const taken = idsTaken(journey);
  const personas = new Set(journey.personas.map((persona) => persona.id));
  return firstId(id, (candidate) => personas.has(candidate) || !taken.has(candidate));
}

/** The command that does several, or the one; `undefined` where there is nothing to do. */
function together(commands: readonly Command[]): Command | undefined {
  return commands.length > 1 ? { type: 'batch', commands } : commands[0];
}

/**
 * The command that takes a library's persona into a journey, with the sources and channels that it
 * refers to; where the journey has that persona, it becomes as the library's is. What refers to
 * nothing is left out. `undefined` where the journey has all of it already.
 *
 * @example
 * const command = personaImport(journey, anna);
 * if (command) editor.apply(command);
 */
export function personaImport(journey: Journey, persona: LibraryPersona): Command | undefined {
  const { along, ...own } = persona;
  const taken = idsTaken(journey);
  const id = importedId(journey, own.id);
  taken.add(id);
  const brought = (along?.sources ?? []).filter((source) => own.sources.includes(source.id));
  const sources = sourcesInto(journey, brought, taken);
  const channels = channelsInto(journey, own, along?.channels ?? []);
  const known = new Set(journey.sources.map((source) => source.id));
  const value: Persona = {
    ...own,
    id,
    sources: unique(
      own.sources.flatMap((one) => sources.ids.get(one) ?? (known.has(one) ? one : [])),
    ),
    channels: unique(own.channels).filter((one) => channels.held.has(one)),
  };
  const before = journey.personas.find((one) => one.id === id);
  const added = [...sources.commands, ...channels.commands];
  if (!before) return together([...added, { type: 'persona.add', value }]);
  const { id: _, ...fields } = value;
  const cleared = Object.fromEntries(
    optional.filter((field) => before[field] !== undefined).map((field) => [field, null]),
  );
  const changes = Object.fromEntries(
    Object.entries({ ...cleared, ...fields }).filter(
      ([field, next]) => !isSame(before[field as keyof Persona], next),
    ),
  );
  const isChanged = Object.keys(changes).length > 0;
  return together([
    ...added,
    ...(isChanged ? [{ type: 'persona.update', id, changes } as const] : []),
  ]);
}

/** A journey's persona as a library keeps it: with the sources and channels that it refers to. */
export function libraryPersonaOf(journey: Journey, id: Id): LibraryPersona | undefined {
  const persona = journey.personas.find((one) => one.id === id);
  return (
    persona && {
      ...persona,
      along: {
        sources: journey.sources.filter((source) => persona.sources.includes(source.id)),
        channels: journey.channels.filter((channel) => persona.channels.includes(channel.id)),
      },
    }
  );
}
