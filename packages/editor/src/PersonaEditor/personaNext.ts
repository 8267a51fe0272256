import type { Persona, Source } from '@sojourn/core';
import { hasText } from '@sojourn/react/kit';

/** What a persona lacks, the most telling first. */
export type PersonaStep =
  'Name' | 'Goals' | 'Behaviours' | 'Pains' | 'Quote' | 'Provenance' | 'Sources' | 'Alt';

/** What would make a persona stronger, the most telling first. */
export function personaNext(persona: Persona): PersonaStep[] {
  const { name, quote, provenance, sources, portrait } = persona;
  const lacks: Record<PersonaStep, boolean> = {
    Name: !hasText(name),
    Goals: !persona.goals.some(hasText),
    Behaviours: !persona.behaviours.some(hasText),
    Pains: !persona.pains.some(hasText),
    Quote: !hasText(quote),
    Provenance: provenance === undefined,
    Sources: provenance !== undefined && provenance !== 'assumed' && sources.length === 0,
    Alt: portrait !== undefined && !hasText(portrait.alt),
  };
  return (Object.keys(lacks) as PersonaStep[]).filter((step) => lacks[step]);
}

/** What a persona rests on, in numbers. */
export interface PersonaEvidence {
  sources: number;
  /** People or cases behind the sources; left out where no source says. */
  n?: number;
  /** Whether it is called statistical on so few that chance decides much. */
  few: boolean;
}

/** Below this many a share is mostly chance. */
const fewest = 30;

/** How much a persona rests on. */
export function personaEvidence(persona: Persona, sources: readonly Source[]): PersonaEvidence {
  const own = sources.filter(({ id }) => persona.sources.includes(id));
  const counted = own.flatMap(({ n }) => n ?? []);
  const n = counted.reduce((sum, one) => sum + one, 0);
  return {
    sources: own.length,
    ...(counted.length > 0 && { n }),
    few: persona.provenance === 'statistical' && counted.length > 0 && n < fewest,
  };
}
