import type {
  Card,
  Channel,
  Id,
  Issue,
  Journey,
  JourneyInput,
  Lane,
  Measure,
  Opportunity,
  Path,
  Persona,
  Rating,
  Source,
  Stage,
  Touchpoint,
} from '../types';

type ListOf<Field extends keyof JourneyInput> = NonNullable<JourneyInput[Field]>;
type ItemOf<List> = List extends readonly (infer Item)[] ? Item : never;
type StageInput = ItemOf<ListOf<'stages'>>;
type TouchpointInput = ItemOf<NonNullable<StageInput['touchpoints']>>;
type OpportunityInput = ItemOf<ListOf<'opportunities'>>;

/** A new thing: its id comes with it, and lists that are left out are empty. */
type New<Input> = Input & { id: Id };

/** What can be added, as it is added and as it is then. */
interface Things {
  stage: [New<StageInput>, Stage];
  touchpoint: [New<TouchpointInput>, Touchpoint];
  card: [New<Omit<Card, 'id'>>, Card];
  lane: [New<Omit<Lane, 'id'>>, Lane];
  persona: [New<ItemOf<ListOf<'personas'>>>, Persona];
  channel: [New<Omit<Channel, 'id'>>, Channel];
  measure: [New<Omit<Measure, 'id'>>, Measure];
  source: [New<Omit<Source, 'id'>>, Source];
  path: [New<Omit<Path, 'id'>>, Path];
  opportunity: [New<OpportunityInput>, Opportunity];
  action: [New<Opportunity['actions'][number]>, Opportunity['actions'][number]];
}

/** What has an id and stands in a list. */
export type ThingKind = keyof Things;

/** Fields whose items have commands of their own: things with ids, and ratings. */
type OwnedField<Thing> = {
  [Field in keyof Thing]-?: NonNullable<Thing[Field]> extends readonly (
    { id: Id } | { measure: Id }
  )[]
    ? Field
    : never;
}[keyof Thing];

/** New values of fields by name; `null` takes a field away. */
export type Changes<Thing> = {
  readonly [Field in Exclude<keyof Thing, 'id' | 'format' | 'version' | OwnedField<Thing>>]?:
    Thing[Field] | null | undefined;
};

/** What stands inside another thing: a touchpoint in a stage, a card in a stage or touchpoint. */
type Inner = 'touchpoint' | 'card' | 'action';

/** The id of what holds it. */
interface Inside {
  readonly in: Id;
}

interface Place {
  /** From 0, in the list as it is then. */
  readonly index: number;
}

type CommandOn<Kind extends ThingKind> =
  | ({ readonly type: `${Kind}.add`; readonly value: Things[Kind][0] } & Partial<Place> &
      (Kind extends Inner ? Inside : unknown))
  | {
      readonly type: `${Kind}.update`;
      readonly id: Id;
      readonly changes: Changes<Things[Kind][1]>;
    }
  | ({ readonly type: `${Kind}.move`; readonly id: Id } & Place &
      (Kind extends 'touchpoint' | 'card' | 'action' ? Partial<Inside> : unknown))
  | {
      readonly type: `${Kind}.remove`;
      readonly id: Id;
      /**
       * Takes nothing else away: refused where something still refers to it.
       * @defaultValue false
       */
      readonly alone?: boolean;
    };

/** A rating has no id: it is the one at an index of its touchpoint. */
type RatingCommand =
  | ({ readonly type: 'rating.add'; readonly value: Rating } & Inside & Partial<Place>)
  | ({ readonly type: 'rating.update'; readonly changes: Changes<Rating> } & Inside & Place)
  | ({ readonly type: 'rating.move'; readonly to: number } & Inside & Place)
  | ({ readonly type: 'rating.remove' } & Inside & Place);

/**
 * One change of a journey: plain data that can be kept, sent and read. Ids and dates come with it.
 *
 * @example
 * const command: Command = { type: 'touchpoint.move', id: 'call', in: 'application', index: 0 };
 */
export type Command =
  | { readonly type: 'journey.update'; readonly changes: Changes<Journey> }
  | { [Kind in ThingKind]: CommandOn<Kind> }[ThingKind]
  | RatingCommand
  /** All of them, in order, or none. */
  | { readonly type: 'batch'; readonly commands: readonly Command[] };

/** The journey after a command and the command that takes it back, or why nothing was changed. */
export type CommandResult =
  { ok: true; journey: Journey; inverse: Command } | { ok: false; issue: Issue };
