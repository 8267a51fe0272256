import type { Command, Id, Lane, Measure, NameWords } from '@sojourn/core';

/** What becomes of the rows. */
export type PasteMode =
  'touchpoints' | 'stages' | 'cards' | 'spread' | 'numbers' | 'down' | 'opportunities';

/** What a column of the sheet becomes, where each row becomes a touchpoint. */
export type PasteColumn =
  | { kind: 'title' | 'description' | 'channel' | 'stage' | 'unused' }
  | { kind: 'lane'; lane: Lane }
  | { kind: 'measure'; measure: Measure };

/** Words by which a first row may name its columns, in the interface's language and in English. */
export interface PasteNames {
  title: readonly string[];
  description: readonly string[];
  channel: readonly string[];
  stage: readonly string[];
  lane: (lane: Lane) => readonly string[];
  measure: (measure: Measure) => readonly string[];
  /** The id of the journey's channel, or of a well-known one, that is called so. */
  channelOf: (name: string) => Id | undefined;
}

export interface PasteOptions {
  mode: PasteMode;
  /** Whether the first row names the columns. */
  header: boolean;
  /** BCP 47, for numbers. */
  locale: string;
  names: PasteNames;
  newId: (kind: string) => Id;
  /** Names a well-known measure that the journey has not declared yet. */
  words?: NameWords | undefined;
}

/** Why a cell is left out. */
export type PasteRefusalCode =
  | 'notNumber'
  | 'offScale'
  | 'noColumn'
  | 'noLane'
  | 'wrongLane'
  | 'folded'
  | 'tooLong'
  | 'tooManyTouchpoints'
  | 'tooManyStages'
  | 'tooManyCards';

/** A cell, or a row, that is left out. */
export interface PasteRefusal {
  code: PasteRefusalCode;
  /** From 1, as it was copied. */
  row: number;
  /** What the sentence about it says. */
  values: Readonly<Record<string, string | number>>;
}

/** What can be added. */
export type PasteThing =
  'stages' | 'touchpoints' | 'cards' | 'ratings' | 'opportunities' | 'channels';

/** What pasting would do. */
export interface PastePlan {
  commands: Command[];
  columns: readonly PasteColumn[];
  added: Readonly<Record<PasteThing, number>>;
  /** Ratings that get another value. */
  changed: number;
  refusals: readonly PasteRefusal[];
}
