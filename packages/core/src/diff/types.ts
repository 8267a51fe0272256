import type { Action, JourneyThings } from './things';
import type { Id } from '../types';

export type { Action, JourneyThings };

/** What can differ between two journeys. */
export type ThingName = keyof JourneyThings;

/** Where a thing stands. */
export interface ThingPlace {
  /** What holds it: a stage's id for a touchpoint, a touchpoint's or a stage's for a card. */
  parent: Id;
  /** Its place in that list, from 0. */
  index: number;
  /** Of a card: its lane. */
  lane?: Id;
}

interface ChangeOf<Name extends ThingName> {
  thing: Name;
  /**
   * The thing's id. A rating has none: what tells it from the others of its touchpoint, such as
   * `emotion/anna/experienced/customer`.
   */
  id: Id;
  /** The stage that it is seen at: in the later journey, or in the earlier one where it is gone. */
  stage?: Id;
  /** The touchpoint that it is seen at, which a touchpoint itself is too. */
  touchpoint?: Id;
}

/** Something that only the later journey holds. */
export interface AddedThing<Name extends ThingName = ThingName> extends ChangeOf<Name> {
  kind: 'added';
  after: JourneyThings[Name];
  /** JSON Pointer in the later journey. */
  afterPath: string;
  /** The id of what was added too and brought it along: its stage, its touchpoint, its opportunity. */
  with?: Id;
}

/** Something that only the earlier journey holds. */
export interface RemovedThing<Name extends ThingName = ThingName> extends ChangeOf<Name> {
  kind: 'removed';
  before: JourneyThings[Name];
  /** JSON Pointer in the earlier journey. */
  beforePath: string;
  /** The id of what was removed too and took it along. */
  with?: Id;
}

interface BothSides<Name extends ThingName> extends ChangeOf<Name> {
  before: JourneyThings[Name];
  after: JourneyThings[Name];
  beforePath: string;
  afterPath: string;
}

/**
 * Something that stands elsewhere: in another list, in another lane, or at another place among
 * those that stayed. What only made room for others has not moved.
 */
export interface MovedThing<Name extends ThingName = ThingName> extends BothSides<Name> {
  kind: 'moved';
  from: ThingPlace;
  to: ThingPlace;
}

/** One field of something that says another thing. Its lists of things are not fields. */
export interface ChangedField<Name extends ThingName = ThingName> extends BothSides<Name> {
  kind: 'changed';
  /** The field's name, as the document holds it. */
  field: string;
  /** The field's value before; `undefined` where it was left out. */
  from: unknown;
  /** The field's value after; `undefined` where it is left out. */
  to: unknown;
}

/** One difference: `thing` says of what, `kind` which. */
export type JourneyChange = {
  [Name in ThingName]:
    AddedThing<Name> | RemovedThing<Name> | MovedThing<Name> | ChangedField<Name>;
}[ThingName];

/** How something differs. */
export type ChangeKind = JourneyChange['kind'];
