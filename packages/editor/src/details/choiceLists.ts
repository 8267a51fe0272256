import type { ChoiceName } from './descriptors/Describer';

const controls = ['owned', 'partner', 'third-party'] as const;

/** The values that each field with a choice can have, in the order in which they are offered. */
export const choiceLists = {
  journeyKind: ['current-state', 'future-state', 'day-in-the-life', 'service-blueprint'],
  phase: ['before', 'during', 'after'],
  contact: ['direct', 'indirect', 'none'],
  control: controls,
  moment: ['truth', 'pain', 'excellence'],
  laneKind: ['cards', 'curve', 'scores', 'rollup', 'opportunities', 'paths', 'touchpoints'],
  topic: [
    ...(['doing', 'thinking', 'feeling', 'quote', 'need', 'expectation', 'goal', 'job'] as const),
    ...(['pain', 'gain', 'idea', 'device', 'evidence', 'image', 'note'] as const),
    ...(['frontstage', 'backstage', 'support', 'policy'] as const),
  ],
  line: ['interaction', 'visibility', 'internal-interaction'],
  provenance: ['assumed', 'qualitative', 'statistical'],
  measureKind: [
    ...(['emotion', 'goal', 'ease', 'importance', 'tension', 'nps', 'csat', 'ces'] as const),
    ...(['volume', 'duration', 'cost', 'custom'] as const),
  ],
  better: ['higher', 'lower'],
  aspect: ['experienced', 'expected'],
  viewpoint: ['customer', 'organization'],
  sourceKind: [
    ...(['interview', 'observation', 'survey', 'analytics'] as const),
    ...(['crm', 'support', 'desk', 'workshop'] as const),
  ],
  pathKind: ['branch', 'loop', 'skip', 'exit'],
  status: ['idea', 'planned', 'doing', 'done', 'dropped'],
} as const satisfies Record<ChoiceName, readonly string[]>;
