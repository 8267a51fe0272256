import * as v from 'valibot';
import {
  idPattern,
  laneKinds,
  measureKinds,
  tones,
  topics,
  type FieldNote,
  type Kind,
} from './vocabulary';

/**
 * The one source of the document's shape: the types below and `journey.schema.json` are derived from
 * these schemas. They accept what may be written (arrays and ids left out); their output types are
 * what an opened journey holds (every array present, every id filled in).
 */

const text = v.string();
const number = v.pipe(v.number(), v.finite());
const isoDate = v.pipe(v.string(), v.metadata({ format: 'date' }));

function note<Input>(fieldNote: FieldNote) {
  return v.metadata<Input, { readonly note: FieldNote }>({ note: fieldNote });
}

/** An id that is left out is filled in on opening, from the title. */
function idOf(kind: Kind) {
  return v.optional(
    v.pipe(v.string(), v.metadata({ pattern: idPattern }), note({ idOf: kind })),
    '',
  );
}

function idsOf(...kinds: Kind[]) {
  return v.pipe(v.string(), v.metadata({ pattern: idPattern }), note({ refersTo: kinds }));
}

function list<Item extends v.GenericSchema>(item: Item) {
  return v.optional(v.array(item), []);
}

function between(min: number, max: number) {
  return v.pipe(number, v.minValue(min), v.maxValue(max));
}

export const ImageSchema = v.object({ src: text, alt: text });

/** A value as it came, when it was converted. */
export const RawSchema = v.object({ value: v.union([text, number]), scale: v.exactOptional(text) });

export const RatingSchema = v.object({
  measure: idsOf('measure'),
  /** On the measure's own scale. Left out where `raw` is no number: a gap. */
  value: v.exactOptional(v.pipe(number, note({ keptRaw: true }))),
  persona: v.exactOptional(v.pipe(idsOf('persona'), note({ decisive: true }))),
  /** Left out: experienced. */
  aspect: v.exactOptional(
    v.pipe(v.picklist(['experienced', 'expected']), note({ decisive: true })),
  ),
  /** Left out: customer. */
  viewpoint: v.exactOptional(
    v.pipe(v.picklist(['customer', 'organization']), note({ decisive: true })),
  ),
  /** Answers behind the value. */
  n: v.exactOptional(v.pipe(number, v.minValue(0))),
  /** Lower end of the 95 % interval. */
  low: v.exactOptional(number),
  /** Upper end of the 95 % interval. */
  high: v.exactOptional(number),
  source: v.exactOptional(idsOf('source')),
  on: v.exactOptional(isoDate),
  /** The value as it came, when it was converted. */
  raw: v.exactOptional(RawSchema),
});

export const CardSchema = v.object({
  id: idOf('card'),
  lane: idsOf('lane'),
  text,
  /** Left out: everybody. */
  personas: v.exactOptional(v.array(idsOf('persona'))),
  /** What the card rests on. */
  sources: v.exactOptional(v.array(idsOf('source'))),
  /** Cards that it depends on, in a service blueprint. */
  needs: v.exactOptional(v.array(idsOf('card'))),
  tone: v.exactOptional(v.picklist(tones)),
  href: v.exactOptional(text),
  image: v.exactOptional(ImageSchema),
});

export const TouchpointSchema = v.object({
  id: idOf('touchpoint'),
  title: text,
  description: v.exactOptional(text),
  /** `none`: the customer acts alone. */
  contact: v.exactOptional(v.picklist(['direct', 'indirect', 'none'])),
  control: v.exactOptional(v.picklist(['owned', 'partner', 'third-party'])),
  channel: v.exactOptional(idsOf('channel')),
  /** Who takes part. Left out: everybody. */
  personas: v.exactOptional(v.array(idsOf('persona'))),
  purpose: v.exactOptional(text),
  before: v.exactOptional(text),
  after: v.exactOptional(text),
  delight: v.exactOptional(text),
  moment: v.exactOptional(v.picklist(['truth', 'pain', 'excellence'])),
  /** The department that answers for it. */
  owner: v.exactOptional(text),
  /** The id of a nested journey. */
  journey: v.exactOptional(text),
  image: v.exactOptional(ImageSchema),
  ratings: list(RatingSchema),
  cards: list(CardSchema),
});

export const StageSchema = v.object({
  id: idOf('stage'),
  title: text,
  phase: v.exactOptional(v.picklist(['before', 'during', 'after'])),
  customerGoal: v.exactOptional(text),
  businessGoal: v.exactOptional(text),
  /** Columns, in order. */
  touchpoints: list(TouchpointSchema),
  /** Cards that belong to the whole stage. */
  cards: list(CardSchema),
});

export const LaneSchema = v.object({
  id: idOf('lane'),
  /** Left out: the localized name of its kind and topic. */
  title: v.exactOptional(text),
  kind: v.picklist(laneKinds),
  /** Of a cards lane. */
  topic: v.exactOptional(v.picklist(topics)),
  /** Of a curve, scores or rollup lane. */
  measures: v.exactOptional(v.array(idsOf('measure'))),
  /** The line of a service blueprint that is drawn below this lane. */
  line: v.exactOptional(v.picklist(['interaction', 'visibility', 'internal-interaction'])),
  hidden: v.exactOptional(v.boolean()),
});

export const FactSchema = v.object({ label: text, value: text });

export const TraitSchema = v.object({ label: text, low: text, high: text, value: between(0, 1) });

export const PersonaSchema = v.object({
  id: idOf('persona'),
  name: text,
  role: v.exactOptional(text),
  segment: v.exactOptional(text),
  /** Share of the customers, 0 to 1. */
  share: v.exactOptional(between(0, 1)),
  provenance: v.exactOptional(v.picklist(['assumed', 'qualitative', 'statistical'])),
  portrait: v.exactOptional(ImageSchema),
  quote: v.exactOptional(text),
  story: v.exactOptional(text),
  facts: list(FactSchema),
  goals: list(text),
  motivations: list(text),
  pains: list(text),
  feelings: list(text),
  behaviours: list(text),
  needs: list(text),
  channels: list(idsOf('channel')),
  /** `value` is 0 (at `low`) to 1 (at `high`). */
  traits: list(TraitSchema),
  sources: list(idsOf('source')),
  tone: v.exactOptional(v.picklist(tones)),
  updatedOn: v.exactOptional(isoDate),
});

export const ChannelSchema = v.object({
  id: idOf('channel'),
  name: text,
  icon: v.exactOptional(text),
  control: v.exactOptional(v.picklist(['owned', 'partner', 'third-party'])),
});

export const ScaleSchema = v.object({
  min: number,
  max: number,
  /** Left out: higher. */
  better: v.exactOptional(v.picklist(['higher', 'lower'])),
  unit: v.exactOptional(text),
});

export const MeasureSchema = v.object({
  id: idOf('measure'),
  name: text,
  kind: v.picklist(measureKinds),
  /** The formula's name, where several are in use: `top-2-box`, `mean`, `net`. */
  method: v.exactOptional(text),
  scale: ScaleSchema,
  target: v.exactOptional(number),
});

export const SourceSchema = v.object({
  id: idOf('source'),
  title: text,
  kind: v.picklist([
    'interview',
    'observation',
    'survey',
    'analytics',
    'crm',
    'support',
    'desk',
    'workshop',
  ]),
  n: v.exactOptional(v.pipe(number, v.minValue(0))),
  on: v.exactOptional(isoDate),
  href: v.exactOptional(text),
  note: v.exactOptional(text),
});

export const PathSchema = v.object({
  id: idOf('path'),
  /** A touchpoint. */
  from: idsOf('touchpoint'),
  /** A touchpoint. Left out: the customer leaves. */
  to: v.exactOptional(v.pipe(idsOf('touchpoint'), note({ decisive: true }))),
  kind: v.picklist(['branch', 'loop', 'skip', 'exit']),
  label: v.exactOptional(text),
  /** Share of those at `from`, 0 to 1. */
  share: v.exactOptional(between(0, 1)),
  count: v.exactOptional(v.pipe(number, v.minValue(0))),
});

export const ActionSchema = v.object({
  id: idOf('action'),
  title: text,
  owner: v.exactOptional(text),
  due: v.exactOptional(isoDate),
  done: v.exactOptional(v.boolean()),
});

export const OpportunitySchema = v.object({
  id: idOf('opportunity'),
  title: text,
  /** Touchpoints, stages or cards. */
  at: list(idsOf('touchpoint', 'stage', 'card')),
  /** 0 to 10. */
  value: v.exactOptional(between(0, 10)),
  /** 0 to 10. */
  effort: v.exactOptional(between(0, 10)),
  status: v.exactOptional(v.picklist(['idea', 'planned', 'doing', 'done', 'dropped'])),
  owner: v.exactOptional(text),
  due: v.exactOptional(isoDate),
  measure: v.exactOptional(idsOf('measure')),
  target: v.exactOptional(number),
  href: v.exactOptional(text),
  actions: list(ActionSchema),
});

export const JourneySchema = v.object({
  format: v.literal('sojourn.journey'),
  version: v.literal(1),
  id: idOf('journey'),
  title: text,
  summary: v.exactOptional(text),
  kind: v.exactOptional(
    v.picklist(['current-state', 'future-state', 'day-in-the-life', 'service-blueprint']),
  ),
  /** BCP 47, of the content. */
  language: v.exactOptional(text),
  /** What starts it, in the customer's words. */
  trigger: v.exactOptional(text),
  /** Where it ends for the customer. */
  outcome: v.exactOptional(text),
  owner: v.exactOptional(text),
  reviewedOn: v.exactOptional(isoDate),
  reviewBy: v.exactOptional(isoDate),
  /** Groups of columns, in order. */
  stages: list(StageSchema),
  /** Rows, in order. */
  lanes: list(LaneSchema),
  personas: list(PersonaSchema),
  channels: list(ChannelSchema),
  measures: list(MeasureSchema),
  sources: list(SourceSchema),
  /** Whatever is not "then the next touchpoint". */
  paths: list(PathSchema),
  opportunities: list(OpportunitySchema),
  /** The host's own data: kept, never rendered. */
  extensions: v.exactOptional(v.record(v.string(), v.unknown())),
});
