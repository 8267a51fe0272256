import type {
  Card,
  Journey,
  Lane,
  Opportunity,
  Persona,
  Source,
  Stage,
  Touchpoint,
} from '@sojourn/core';
import { searchText } from './searchText';

type Thing =
  | { kind: 'touchpoint'; thing: Touchpoint }
  | { kind: 'stage'; thing: Stage }
  | { kind: 'card'; thing: Card }
  | { kind: 'lane'; thing: Lane }
  | { kind: 'persona'; thing: Persona }
  | { kind: 'opportunity'; thing: Opportunity }
  | { kind: 'source'; thing: Source };

/** A thing that can be found. */
export type Entry = Thing & {
  title: string;
  /** The titles of what it stands in, from outside to inside. */
  place: readonly string[];
  /** Its texts as they are, the title first. */
  texts: () => readonly string[];
  /** Its texts as they are looked for. */
  sought: () => readonly string[];
};

/** All the texts of a thing, its title first. */
export function textsOf({ kind, thing }: Thing): string[] {
  switch (kind) {
    case 'touchpoint': {
      const { title, description, purpose, before, after, delight, owner } = thing;
      return [title, ...told(description, purpose, before, after, delight, owner)];
    }
    case 'stage':
      return [thing.title, ...told(thing.customerGoal, thing.businessGoal)];
    case 'card':
      return [thing.text];
    case 'lane':
      return [thing.title ?? ''];
    case 'persona': {
      const { name, role, segment, quote, story, facts } = thing;
      const { goals, motivations, pains, feelings, behaviours, needs } = thing;
      const lists = [goals, motivations, pains, feelings, behaviours, needs].flat();
      const said = facts.flatMap(({ label, value }) => [label, value]);
      return [name, ...told(role, segment, quote, story), ...lists, ...said];
    }
    case 'opportunity':
      return [thing.title, ...told(thing.owner), ...thing.actions.map(({ title }) => title)];
    case 'source':
      return [thing.title, ...told(thing.note)];
    default:
      return kind satisfies never;
  }
}

function told(...texts: (string | undefined)[]): string[] {
  return texts.filter((text) => text !== undefined);
}

// A thing that a change leaves as it is stays the same object: it is folded once, not with each change.
const foldedTexts = new WeakMap<object, readonly string[]>();

function soughtOf(entry: Thing): readonly string[] {
  let texts = foldedTexts.get(entry.thing);
  if (!texts) {
    texts = textsOf(entry).map(searchText);
    foldedTexts.set(entry.thing, texts);
  }
  return texts;
}

function titleOf({ kind, thing }: Thing): string {
  if (kind === 'card') return thing.text;
  return (kind === 'persona' ? thing.name : thing.title) ?? '';
}

function entryOf(thing: Thing, place: readonly string[] = []): Entry {
  return {
    ...thing,
    title: titleOf(thing),
    place,
    texts: () => textsOf(thing),
    sought: () => soughtOf(thing),
  };
}

function* walk(journey: Journey): Generator<Entry> {
  for (const stage of journey.stages) {
    const inStage = [stage.title];
    yield entryOf({ kind: 'stage', thing: stage });
    for (const card of stage.cards) yield entryOf({ kind: 'card', thing: card }, inStage);
    for (const touchpoint of stage.touchpoints) {
      yield entryOf({ kind: 'touchpoint', thing: touchpoint }, inStage);
      const inside = [stage.title, touchpoint.title];
      for (const card of touchpoint.cards) yield entryOf({ kind: 'card', thing: card }, inside);
    }
  }
  for (const lane of journey.lanes) yield entryOf({ kind: 'lane', thing: lane });
  for (const persona of journey.personas) yield entryOf({ kind: 'persona', thing: persona });
  for (const one of journey.opportunities) yield entryOf({ kind: 'opportunity', thing: one });
  for (const source of journey.sources) yield entryOf({ kind: 'source', thing: source });
}

const entriesOf = new WeakMap<Journey, readonly Entry[]>();

/** Everything in a journey that can be found, in the document's order; kept for as long as it is the same. */
export function journeyEntries(journey: Journey): readonly Entry[] {
  let entries = entriesOf.get(journey);
  if (!entries) {
    entries = [...walk(journey)];
    entriesOf.set(journey, entries);
  }
  return entries;
}
