import { textKey } from './textKey';
import type { Card, Id, Journey, Lane, Persona, Stage } from './types';

/** The parts of an empathy map. */
export type EmpathyPart = 'says' | 'thinks' | 'does' | 'feels' | 'pains' | 'gains';

/** One line of an empathy map. */
export interface EmpathyNote {
  text: string;
  /** The card that says it; left out where the persona itself does. */
  card?: Id;
  /** The title of the stage where the card is. */
  stage?: string;
}

/** What there is to say in each part. */
export type EmpathyNotes = Record<EmpathyPart, EmpathyNote[]>;

const partOfTopic: Partial<Record<NonNullable<Lane['topic']>, EmpathyPart>> = {
  quote: 'says',
  thinking: 'thinks',
  doing: 'does',
  feeling: 'feels',
  pain: 'pains',
  gain: 'gains',
};

/** The persona's own words first, then what drives it, then its lists. */
function ownTexts(persona: Persona): Record<EmpathyPart, readonly (string | undefined)[]> {
  return {
    says: [persona.quote],
    thinks: persona.motivations,
    does: persona.behaviours,
    feels: persona.feelings,
    pains: persona.pains,
    gains: [...persona.goals, ...persona.needs],
  };
}

function isAbout(personas: readonly Id[] | undefined, persona: Persona): boolean {
  return personas === undefined || personas.includes(persona.id);
}

function cardsOf({ cards, touchpoints }: Stage, persona: Persona): Card[] {
  return [
    ...cards,
    ...touchpoints.flatMap((touchpoint) =>
      isAbout(touchpoint.personas, persona) ? touchpoint.cards : [],
    ),
  ].filter((card) => isAbout(card.personas, persona));
}

/**
 * What a persona says, thinks, does and feels, what hurts and what helps: from its own lists, and
 * from the journey's cards that are about it or about everybody, in the order of the journey. What
 * is said twice is there once.
 *
 * @example
 * empathyNotes(journey.personas[0], journey).pains // [{ text: 'Two loans at once' }, ...]
 */
export function empathyNotes(persona: Persona, journey?: Journey): EmpathyNotes {
  const notes: EmpathyNotes = { says: [], thinks: [], does: [], feels: [], pains: [], gains: [] };
  const said = new Set<string>();

  function add(part: EmpathyPart, note: EmpathyNote) {
    const key = `${part} ${textKey(note.text)}`;
    if (textKey(note.text) === '' || said.has(key)) return;
    said.add(key);
    notes[part].push(note);
  }

  for (const [part, texts] of Object.entries(ownTexts(persona))) {
    for (const text of texts) add(part as EmpathyPart, { text: text ?? '' });
  }
  if (!journey) return notes;
  const parts = new Map(
    journey.lanes.map(({ id, kind, topic }) => [
      id,
      kind === 'cards' && topic !== undefined ? partOfTopic[topic] : undefined,
    ]),
  );
  for (const stage of journey.stages) {
    for (const { id, lane, text } of cardsOf(stage, persona)) {
      const part = parts.get(lane);
      if (part) add(part, { text, card: id, stage: stage.title });
    }
  }
  return notes;
}
