import type { InferInput, InferOutput } from 'valibot';
import type {
  CardSchema,
  ChannelSchema,
  ImageSchema,
  JourneySchema,
  LaneSchema,
  MeasureSchema,
  OpportunitySchema,
  PathSchema,
  PersonaSchema,
  RatingSchema,
  SourceSchema,
  StageSchema,
  TouchpointSchema,
} from './schema';
import type { MessageValues } from './message';
import type { tones } from './vocabulary';

/** 1 to 64 of A-Z a-z 0-9 _ - , unique in the document. */
export type Id = string;
/** A colour by name; the theme decides what it looks like. */
export type Tone = (typeof tones)[number];
/** An opened journey: every array is present and every id is filled in. */
export interface Journey extends InferOutput<typeof JourneySchema> {}
/** A journey as it may be written: arrays and ids may be left out. */
export interface JourneyInput extends InferInput<typeof JourneySchema> {}
/** A group of columns. */
export interface Stage extends InferOutput<typeof StageSchema> {}
/** A column: one contact, or one thing that the customer does alone. */
export interface Touchpoint extends InferOutput<typeof TouchpointSchema> {}
/** A note in a lane, at a touchpoint or a stage. */
export interface Card extends InferOutput<typeof CardSchema> {}
/** A row. */
export interface Lane extends InferOutput<typeof LaneSchema> {}
/** Who travels. */
export interface Persona extends InferOutput<typeof PersonaSchema> {}
/** How a contact takes place. */
export interface Channel extends InferOutput<typeof ChannelSchema> {}
/** What is measured, and on which scale. */
export interface Measure extends InferOutput<typeof MeasureSchema> {}
/** One measured, or estimated, value at a touchpoint. */
export interface Rating extends InferOutput<typeof RatingSchema> {}
/** What a card, a rating or a persona rests on. */
export interface Source extends InferOutput<typeof SourceSchema> {}
/** A way that is not "then the next touchpoint". */
export interface Path extends InferOutput<typeof PathSchema> {}
/** Something to do about a touchpoint, a stage or a card. */
export interface Opportunity extends InferOutput<typeof OpportunitySchema> {}
/** A picture with its words. */
export interface Image extends InferOutput<typeof ImageSchema> {}

/** Whatever is noticed, refused or found: one shape for all of it. */
export interface Issue {
  /** Stable, in kebab case: `duplicate-id`. */
  code: string;
  /** What happened, why it matters, what to do. */
  message: string;
  /** What the message names, for the same in another language. */
  values?: MessageValues;
  /** JSON Pointer (RFC 6901) into the document as it came. */
  path?: string;
  /** From 1, for text. */
  line?: number;
  /** From 1, in UTF-16 units, for text. */
  column?: number;
  severity?: 'error' | 'warning' | 'info';
}

/** What `openJourney` gives. */
export type OpenResult =
  | { ok: true; journey: Journey; notices: Issue[]; readOnly?: true }
  | { ok: false; issues: Issue[] };
