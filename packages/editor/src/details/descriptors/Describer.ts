import type { ThingKind } from '@sojourn/core';
import type { fieldWords } from '@sojourn/react/kit';
import type { details } from '../../i18n/en/details';
import type { FieldChoice, FieldOption } from '../../fields';

/** Messages of the section `details` that need no values. */
export type DetailsKey = {
  [Key in keyof typeof details]: (typeof details)[Key] extends string
    ? (typeof details)[Key] extends `${string}{${string}`
      ? never
      : Key
    : never;
}[keyof typeof details];

/** Lists of values that a field can have. */
export type ChoiceName =
  | 'journeyKind'
  | 'phase'
  | 'contact'
  | 'control'
  | 'moment'
  | 'laneKind'
  | 'topic'
  | 'line'
  | 'provenance'
  | 'measureKind'
  | 'better'
  | 'aspect'
  | 'viewpoint'
  | 'sourceKind'
  | 'pathKind'
  | 'status';

/** Things of the journey that a field can refer to. */
export type ReferenceName =
  'channel' | 'persona' | 'source' | 'measure' | 'cardLane' | 'touchpoint' | 'card' | 'place';

/** What can be referred to, and how one is added. */
export interface Reference {
  options: () => readonly FieldOption[];
  onAdd?: ((title: string) => string | undefined) | undefined;
}

/** What a description of fields is made with: words, and what is in the journey. */
export interface Describer {
  /** A label or hint of the details panel. */
  text: (key: DetailsKey) => string;
  /** What a field of the document is called everywhere. */
  label: (name: keyof typeof fieldWords) => string;
  /** What a kind of thing is called. */
  kindName: (kind: ThingKind) => string;
  choices: (name: ChoiceName) => readonly FieldChoice[];
  reference: (name: ReferenceName) => Reference;
}
