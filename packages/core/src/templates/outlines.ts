import type { Journey, Lane, Stage } from '../types';
import type { Words } from '../words/words';

/** The id of a template: a kind of map, or a skeleton of stages. */
export type TemplateId = keyof Words['templates'];

type LaneId = Lane['kind'] | NonNullable<Lane['topic']>;

/** A template without its words. */
interface Outline {
  kind: NonNullable<Journey['kind']>;
  stages: readonly (readonly [keyof Words['stages'], Stage['phase']?])[];
  /** Well-known lanes. */
  lanes: readonly LaneId[];
  /** The lines drawn below some of them. */
  lines?: Partial<Record<LaneId, NonNullable<Lane['line']>>>;
}

const fiveStages = [
  ['awareness', 'before'],
  ['consideration', 'before'],
  ['decision', 'during'],
  ['retention', 'after'],
  ['advocacy', 'after'],
] as const;

/** The templates without their words, the four kinds of map first. */
export const outlines: Record<TemplateId, Outline> = {
  'current-state': {
    kind: 'current-state',
    stages: fiveStages,
    lanes: [
      'note',
      'touchpoints',
      'curve',
      'doing',
      'thinking',
      'quote',
      'pain',
      'gain',
      'scores',
      'opportunities',
      'evidence',
    ],
  },
  'future-state': {
    kind: 'future-state',
    stages: fiveStages,
    lanes: [
      'note',
      'touchpoints',
      'curve',
      'job',
      'expectation',
      'need',
      'gain',
      'idea',
      'opportunities',
    ],
  },
  'day-in-the-life': {
    kind: 'day-in-the-life',
    stages: [['morning'], ['midday'], ['afternoon'], ['evening']],
    lanes: [
      'note',
      'touchpoints',
      'curve',
      'doing',
      'thinking',
      'feeling',
      'device',
      'need',
      'pain',
    ],
  },
  'service-blueprint': {
    kind: 'service-blueprint',
    stages: [
      ['request', 'before'],
      ['prepare', 'before'],
      ['deliver', 'during'],
      ['follow-up', 'after'],
    ],
    lanes: [
      'note',
      'evidence',
      'touchpoints',
      'frontstage',
      'backstage',
      'support',
      'policy',
      'opportunities',
    ],
    lines: {
      touchpoints: 'interaction',
      frontstage: 'visibility',
      backstage: 'internal-interaction',
    },
  },
  'five-stage': {
    kind: 'current-state',
    stages: fiveStages,
    lanes: ['note', 'touchpoints', 'curve'],
  },
  'before-during-after': {
    kind: 'current-state',
    stages: [
      ['before', 'before'],
      ['during', 'during'],
      ['after', 'after'],
    ],
    lanes: ['note', 'touchpoints', 'curve', 'expectation', 'doing', 'feeling', 'pain', 'idea'],
  },
};
