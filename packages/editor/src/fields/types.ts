import type { Id } from '@sojourn/core';

/** What every field of a form has. */
interface FieldBase {
  /** The field's name in the thing: the key of its change. */
  name: string;
  /** Seen above it, and its name for assistive technology; in the interface's language. */
  label: string;
  /** Said below it. */
  hint?: string | undefined;
  /**
   * Whether the thing always holds the field: where it is emptied, it is an empty text or list and not
   * taken away; a number or choice cannot be emptied.
   * @defaultValue false
   */
  required?: boolean | undefined;
}

/** One of a few values. */
export interface FieldChoice {
  value: string;
  label: string;
}

/** Something that can be referred to. */
export interface FieldOption {
  id: Id;
  /** What it is called, in the document or in the interface's words. */
  title: string;
  /** What tells it from others of that name, such as its stage. */
  note?: string | undefined;
}

/** One line of text. */
export interface TextField extends FieldBase {
  kind: 'text';
}

/** Text of any length; the box grows with it. */
export interface LongTextField extends FieldBase {
  kind: 'longText';
}

/** An address that a link may lead to. */
export interface LinkField extends FieldBase {
  kind: 'link';
}

/** One of a few values: side by side where they are few, else in a list. */
export interface ChoiceField extends FieldBase {
  kind: 'choice';
  choices: readonly FieldChoice[];
  /** What having none is called. Left out: that it is not stated. */
  none?: string | undefined;
}

interface ReferenceBase extends FieldBase {
  /** What can be chosen: asked for when the list is shown. */
  options: () => readonly FieldOption[];
  /** Adds a thing with this title to the document, and gives its id. Left out: none can be added here. */
  onAdd?: ((title: string) => Id | undefined) | undefined;
}

/** One thing of the document, by its id. */
export interface ReferenceField extends ReferenceBase {
  kind: 'reference';
  /** Said where none is chosen. */
  none?: string | undefined;
}

/** Things of the document, by their ids. */
export interface ReferencesField extends ReferenceBase {
  kind: 'references';
  /** Said where none is chosen, such as that everybody is meant. */
  none?: string | undefined;
}

/** A number. */
export interface NumberField extends FieldBase {
  kind: 'number';
  min?: number | undefined;
  max?: number | undefined;
  /**
   * What the arrow keys and the buttons add.
   * @defaultValue 1
   */
  step?: number | undefined;
  /** The number that stands for none: shown as nothing, and given where the field is emptied. */
  none?: number | undefined;
}

/** A share from 0 to 1, written in per cent. */
export interface ShareField extends FieldBase {
  kind: 'share';
}

/** A day: `2026-01-31`. */
export interface DateField extends FieldBase {
  kind: 'date';
}

/** A colour by its name. */
export interface ToneField extends FieldBase {
  kind: 'tone';
}

/** A picture and what it shows. */
export interface ImageField extends FieldBase {
  kind: 'image';
}

/** Texts in their order. */
export interface TextsField extends FieldBase {
  kind: 'texts';
}

/** Rows of a label and a value. */
export interface FactsField extends FieldBase {
  kind: 'facts';
}

/** Rows of a trait, its two ends, and a place between them. */
export interface TraitsField extends FieldBase {
  kind: 'traits';
}

/** Yes or no; left out means no. */
export interface BooleanField extends FieldBase {
  kind: 'boolean';
}

/** A part with fields of its own, such as a scale: it changes as a whole. */
export interface ObjectField extends FieldBase {
  kind: 'object';
  fields: readonly Field[];
}

/** A field of a thing: what it is called, and what it holds. */
export type Field =
  | TextField
  | LongTextField
  | LinkField
  | ChoiceField
  | ReferenceField
  | ReferencesField
  | NumberField
  | ShareField
  | DateField
  | ToneField
  | ImageField
  | TextsField
  | FactsField
  | TraitsField
  | BooleanField
  | ObjectField;

/** Fields under a heading. */
export interface FieldGroup {
  kind: 'group';
  name: string;
  title: string;
  fields: readonly Field[];
  /**
   * Whether it is folded at first, for what is seldom needed.
   * @defaultValue false
   */
  folded?: boolean | undefined;
}

/** New values of fields by name; `null` takes a field away. */
export type FieldChanges = Readonly<Record<string, unknown>>;

/** What comes with a change. It may gain fields. */
export interface FieldChangeDetails {
  /** The same for all changes of one gesture, such as typing in one field: one step to undo. */
  mark: string;
}
