import { formatMessage, type Issue, type Journey, type Message } from '@sojourn/core';

const sentences = {
  'lost-cards': {
    one: '{count} card was left out: Mermaid knows no cards. Keep the journey itself to keep it.',
    other:
      '{count} cards were left out: Mermaid knows no cards. Keep the journey itself to keep them.',
  },
  'lost-lanes': {
    one: '{count} lane was left out: Mermaid draws touchpoints and one emotion. Keep the journey itself to keep it.',
    other:
      '{count} lanes were left out: Mermaid draws touchpoints and one emotion. Keep the journey itself to keep them.',
  },
  'lost-ratings': {
    one: '{count} rating was left out: Mermaid has one score a task, without what it rests on. Keep the journey itself to keep it.',
    other:
      '{count} ratings were left out: Mermaid has one score a task, without what it rests on. Keep the journey itself to keep them.',
  },
  'lost-measures': {
    one: '{count} measure was left out: Mermaid’s only one is the score from 1 to 5. Keep the journey itself to keep it.',
    other:
      '{count} measures were left out: Mermaid’s only one is the score from 1 to 5. Keep the journey itself to keep them.',
  },
  'lost-personas': {
    one: '{count} persona was left out: Mermaid names people only at their tasks. Name it at a touchpoint, or keep the journey itself.',
    other:
      '{count} personas were left out: Mermaid names people only at their tasks. Name them at a touchpoint, or keep the journey itself.',
  },
  'lost-persona-names': {
    one: '{count} persona has no name, or that of another one, and Mermaid tells people apart by name. Give it a name of its own.',
    other:
      '{count} personas have no name, or that of another one, and Mermaid tells people apart by name. Give each a name of its own.',
  },
  'lost-persona-details': {
    one: 'Of {count} persona only the name was written: Mermaid knows no more of people. Keep the journey itself to keep the rest.',
    other:
      'Of {count} personas only the names were written: Mermaid knows no more of people. Keep the journey itself to keep the rest.',
  },
  'lost-touchpoint-details': {
    one: 'Of {count} touchpoint channel, contact, purpose and the like were left out: Mermaid knows a name, a score and people. Keep the journey itself to keep them.',
    other:
      'Of {count} touchpoints channel, contact, purpose and the like were left out: Mermaid knows a name, a score and people. Keep the journey itself to keep them.',
  },
  'lost-stage-details': {
    one: 'Of {count} stage phase and goals were left out: Mermaid knows only its name. Keep the journey itself to keep them.',
    other:
      'Of {count} stages phase and goals were left out: Mermaid knows only their names. Keep the journey itself to keep them.',
  },
  'lost-journey-details': {
    one: '{count} field of the journey itself, such as trigger or owner, was left out: Mermaid knows a title and a description. Keep the journey itself to keep it.',
    other:
      '{count} fields of the journey itself, such as trigger or owner, were left out: Mermaid knows a title and a description. Keep the journey itself to keep them.',
  },
  'lost-channels': {
    one: '{count} channel was left out: Mermaid knows no channels. Keep the journey itself to keep it.',
    other:
      '{count} channels were left out: Mermaid knows no channels. Keep the journey itself to keep them.',
  },
  'lost-sources': {
    one: '{count} source was left out: Mermaid knows no evidence. Keep the journey itself to keep it.',
    other:
      '{count} sources were left out: Mermaid knows no evidence. Keep the journey itself to keep them.',
  },
  'lost-paths': {
    one: '{count} path was left out: Mermaid’s journeys are straight lines. Keep the journey itself to keep it.',
    other:
      '{count} paths were left out: Mermaid’s journeys are straight lines. Keep the journey itself to keep them.',
  },
  'lost-opportunities': {
    one: '{count} opportunity was left out: Mermaid knows none. Keep the journey itself to keep it.',
    other:
      '{count} opportunities were left out: Mermaid knows none. Keep the journey itself to keep them.',
  },
  'missing-score': {
    one: '{count} touchpoint has no emotion, and Mermaid draws a missing score as 0. Rate it, or leave it as a gap.',
    other:
      '{count} touchpoints have no emotion, and Mermaid draws a missing score as 0. Rate them, or leave them as gaps.',
  },
  'empty-title': {
    one: '{count} stage or touchpoint has no title, which Mermaid does not take, so a blank was written. Give it a title.',
    other:
      '{count} stages or touchpoints have no title, which Mermaid does not take, so blanks were written. Give them titles.',
  },
  'written-as-codes': {
    one: '{count} text holds characters that belong to Mermaid’s grammar. They were written as codes such as #35;, which Mermaid shows as the characters; other tools may not.',
    other:
      '{count} texts hold characters that belong to Mermaid’s grammar. They were written as codes such as #35;, which Mermaid shows as the characters; other tools may not.',
  },
  'line-breaks': {
    one: '{count} text holds line breaks. They were written as <br>, which Mermaid breaks lines at in tasks, and shows as written elsewhere.',
    other:
      '{count} texts hold line breaks. They were written as <br>, which Mermaid breaks lines at in tasks, and shows as written elsewhere.',
  },
  'lost-blank-lines': {
    one: 'The summary’s blank lines and indents were left out: Mermaid drops them from a description. Keep the journey itself to keep them.',
    other:
      'The summary’s blank lines and indents were left out: Mermaid drops them from a description. Keep the journey itself to keep them.',
  },
  'too-long-for-mermaid': {
    one: 'The text has more than 50,000 characters, and Mermaid does not draw such a text unless maxTextSize is raised. Raise it, or split the journey.',
    other:
      'The text has {count} characters, and Mermaid does not draw one of more than 50,000 unless maxTextSize is raised. Raise it, or split the journey.',
  },
} as const satisfies Record<string, Message>;

/** Stable names of what `toMermaid` cannot say, or says in another way. */
export type MermaidLossCode = keyof typeof sentences;

/** Counts losses by their kind. */
export class Losses {
  readonly #counts = new Map<MermaidLossCode, number>();

  add(code: MermaidLossCode, count = 1) {
    if (count > 0) this.#counts.set(code, (this.#counts.get(code) ?? 0) + count);
  }

  issues(): Issue[] {
    return [...this.#counts].map(([code, count]) => ({
      code,
      message: formatMessage(sentences[code], { count }, 'en'),
      severity: code.startsWith('lost-') ? 'warning' : 'info',
    }));
  }
}

/** How many of an object's fields hold something that is not said elsewhere. */
function fieldsBeside(object: object, said: readonly string[]): number {
  return Object.entries(object).filter(
    ([key, value]) =>
      !said.includes(key) && value !== undefined && !(Array.isArray(value) && value.length === 0),
  ).length;
}

const saidOfJourney = [
  'format',
  'version',
  'id',
  'title',
  'summary',
  'stages',
  'lanes',
  'personas',
  'channels',
  'measures',
  'sources',
  'paths',
  'opportunities',
];
const saidOfStage = ['id', 'title', 'touchpoints', 'cards'];
const saidOfTouchpoint = ['id', 'title', 'personas', 'ratings', 'cards'];
const saidOfPersona = ['id', 'name'];

/** Counts what a journey holds and Mermaid has no place for, whatever is written. */
export function countStructure(journey: Journey, losses: Losses) {
  const { stages, lanes, measures, personas } = journey;
  const touchpoints = stages.flatMap((stage) => stage.touchpoints);
  for (const { cards } of [...stages, ...touchpoints]) losses.add('lost-cards', cards.length);
  losses.add(
    'lost-lanes',
    lanes.filter(({ kind }) => kind !== 'touchpoints' && kind !== 'curve').length,
  );
  losses.add('lost-measures', measures.filter(({ kind }) => kind !== 'emotion').length);
  const detailed = (objects: readonly object[], said: readonly string[]) =>
    objects.filter((object) => fieldsBeside(object, said) > 0).length;
  losses.add('lost-persona-details', detailed(personas, saidOfPersona));
  losses.add('lost-touchpoint-details', detailed(touchpoints, saidOfTouchpoint));
  losses.add('lost-stage-details', detailed(stages, saidOfStage));
  losses.add('lost-journey-details', fieldsBeside(journey, saidOfJourney));
  losses.add('lost-channels', journey.channels.length);
  losses.add('lost-sources', journey.sources.length);
  losses.add('lost-paths', journey.paths.length);
  losses.add('lost-opportunities', journey.opportunities.length);
}
