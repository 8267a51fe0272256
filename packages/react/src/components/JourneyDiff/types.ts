import type { Id, Journey, JourneyChange, Persona, ThingName } from '@sojourn/core';

/** One of the two that are compared. */
export interface DiffSide {
  journey: Journey;
  /** What it is called above its column. */
  label: string;
  /** Whether the label is a text of the document. */
  isContent: boolean;
  /** Where personas are compared: which. */
  persona?: Pick<Persona, 'id' | 'name' | 'tone'> | undefined;
  /** What a thing is called, by its kind and id. */
  names: ReadonlyMap<string, string>;
}

/** What is compared, for every part. */
export interface DiffView {
  before: DiffSide;
  after: DiffSide;
  /** BCP 47, of the document's texts. */
  language: string | undefined;
}

/** One line: a change, or several fields of one rating together. */
export interface DiffRow {
  change: JourneyChange;
  /** Of a changed thing: the fields that this line shows. */
  fields: readonly string[];
}

/** The lines of one thing under its name. */
export interface DiffItem {
  thing: ThingName;
  id: Id;
  rows: DiffRow[];
}

/** A stage, or all things of one kind that stand around the stages. */
export interface DiffSection {
  thing: ThingName;
  /** Of a stage: its id. */
  stage?: Id;
  items: DiffItem[];
}
