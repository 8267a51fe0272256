/**
 * What a number in a row may be: finite, or not known. Whatever else gets here (`NaN`, an infinity)
 * is taken for not known, and the figure says so.
 */
export type Known = number | null | undefined;

/** One touchpoint, seen twice on one scale. */
export interface GapRow {
  /** The touchpoint's. */
  id: string;
  title: string;
  /** What the other is held against: what was expected, or what customers say. On the measure's scale. */
  reference?: Known;
  /** What was experienced, or what the organization believes. On the measure's scale. */
  value?: Known;
  /** The 95 % interval of the difference `value - reference`. */
  low?: Known;
  high?: Known;
}

/** One touchpoint on the three levels of experience, each on its own measure's scale. */
export interface ExperienceLevelsRow {
  /** The touchpoint's. */
  id: string;
  title: string;
  /** Whether it helped them reach their goal. */
  goal?: Known;
  /** How easy it was. */
  ease?: Known;
  /** How it felt. */
  emotion?: Known;
  /** Answers behind the three. */
  n?: Known;
}

/** One touchpoint by what it means to customers and how well it is done. */
export interface PriorityRow {
  /** The touchpoint's. */
  id: string;
  title: string;
  /** On the scale of importance. */
  importance?: Known;
  /** On the scale of performance. */
  performance?: Known;
}

/** How the rating of an earlier touchpoint goes together with that of a later one. */
export interface RippleRow {
  /** The earlier touchpoint's id. */
  from: string;
  fromTitle: string;
  /** The later touchpoint's id. */
  to: string;
  toTitle: string;
  /** Partial rank correlation, -1 to 1. */
  association?: Known;
  /** Its 95 % interval, -1 to 1. */
  low?: Known;
  high?: Known;
  /** People who rated both. */
  n?: Known;
}

/** How much one touchpoint explains of an outcome. */
export interface DriverRow {
  /** The touchpoint's. */
  id: string;
  title: string;
  /** Johnson's relative weight, 0 to 1. The weights of all rows add up to R². */
  weight?: Known;
  /** Its 95 % interval, 0 to 1. */
  low?: Known;
  high?: Known;
}

/** How many people are at one stage. Rows come in the stages' order. */
export interface FunnelRow {
  /** The stage's. */
  id: string;
  title: string;
  /** People, 0 or more. */
  count?: Known;
}

/** A measure at one time. */
export interface TrendRow {
  /** The day, or the first day of the period: ISO 8601, `2026-11-03`. */
  on: string;
  /** On the measure's scale. Left out: the period is known, its value is not, and the line is broken. */
  value?: Known;
  /** The value's 95 % interval. */
  low?: Known;
  high?: Known;
  /** Answers behind it. */
  n?: Known;
}
