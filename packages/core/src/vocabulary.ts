/** 1 to 64 of A-Z a-z 0-9 _ - */
export const idPattern = '^[A-Za-z0-9_-]{1,64}$';

/** Names a theme's colour. A document never stores a colour. */
export const tones = [
  'neutral',
  'blue',
  'teal',
  'green',
  'olive',
  'amber',
  'orange',
  'red',
  'pink',
  'violet',
] as const;

/** What a lane shows. */
export const laneKinds = [
  'touchpoints',
  'curve',
  'scores',
  'cards',
  'rollup',
  'opportunities',
  'paths',
] as const;

/** What the cards of a lane are about, in the customary order. */
export const topics = [
  'doing',
  'thinking',
  'feeling',
  'quote',
  'need',
  'expectation',
  'goal',
  'job',
  'pain',
  'gain',
  'idea',
  'device',
  'evidence',
  'image',
  'note',
  'frontstage',
  'backstage',
  'support',
  'policy',
] as const;

/** What is measured. */
export const measureKinds = [
  'emotion',
  'goal',
  'ease',
  'importance',
  'tension',
  'nps',
  'csat',
  'ces',
  'volume',
  'duration',
  'cost',
  'custom',
] as const;

/** What has an id. */
export type Kind =
  | 'journey'
  | 'stage'
  | 'touchpoint'
  | 'card'
  | 'lane'
  | 'persona'
  | 'channel'
  | 'measure'
  | 'source'
  | 'path'
  | 'opportunity'
  | 'action';

/** What the types alone cannot say about a field: `openJourney` goes by it. */
export interface FieldNote {
  /** This field is the id of a thing of this kind. */
  idOf?: Kind;
  /** This field holds the id of a thing of one of these kinds. */
  refersTo?: readonly Kind[];
  /** Without this field, or with a wrong one, the thing would say something else. */
  decisive?: true;
  /** A value that is no number is kept in the field `raw` beside it. */
  keptRaw?: true;
}
