import {
  wellKnownChannel,
  type Channel,
  type Id,
  type Journey,
  type Persona,
  type Source,
} from '@sojourn/core';

/** What a persona may refer to. */
export interface PersonaReferences {
  channels?: readonly Channel[] | undefined;
  sources?: readonly Source[] | undefined;
  /** BCP 47, of its texts. */
  language?: string | undefined;
}

/** The given things, and after them those that only stand here. */
function together<Thing extends { id: Id }>(
  given: readonly Thing[] = [],
  here: readonly Thing[] = [],
): Thing[] {
  return [...given, ...here.filter(({ id }) => !given.some((one) => one.id === id))];
}

/** A persona of whom nothing is known. */
export function newPersona(id: Id): Persona {
  return {
    id,
    name: '',
    facts: [],
    goals: [],
    motivations: [],
    pains: [],
    feelings: [],
    behaviours: [],
    needs: [],
    channels: [],
    traits: [],
    sources: [],
  };
}

/**
 * A journey that holds one persona, so that commands, undo and limits are those of every document.
 *
 * @param before - what it goes on from: things that were added in it stay
 */
export function personaJourney(
  persona: Persona,
  { channels, sources, language }: PersonaReferences,
  before?: Journey,
): Journey {
  const held = together(channels, before?.channels);
  const missing = persona.channels.filter((id) => !held.some((channel) => channel.id === id));
  return {
    format: 'sojourn.journey',
    version: 1,
    id: 'persona',
    title: '',
    ...(language !== undefined && { language }),
    stages: [],
    lanes: [],
    personas: [persona],
    channels: [...held, ...missing.map((id) => wellKnownChannel(id) ?? { id, name: id })],
    measures: [],
    sources: together(sources, before?.sources),
    paths: [],
    opportunities: [],
  };
}
