import type { Message, Words } from '@sojourn/core';
import type { English } from './en';

/** A part of the catalogue: the words of one component. */
export type SectionName = keyof English;

/** The English section's keys, each with a translation. A plural stays a plural. */
export type Translated<Section> = {
  readonly [Key in keyof Section]: Section[Key] extends string ? string : PluralMessage;
};

type PluralMessage = Exclude<Message, string>;

/**
 * All the words of the components in one language: plain data, so it can be passed from a server
 * component to a client component.
 */
export interface LocalePack {
  /** BCP 47. Its plural rules, numbers and dates go with the words. */
  readonly locale: string;
  /** How the words run. */
  readonly direction: 'ltr' | 'rtl';
  /** The words of `@sojourn/core`: a map's summary, and what belongs in its lanes. */
  readonly words: Words;
  readonly sections: { readonly [Name in SectionName]: Translated<English[Name]> };
}

type PlacesIn<Sentence extends string> = Sentence extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlacesIn<Rest>
  : never;

type PlacesOf<M> = M extends string ? PlacesIn<M> : 'count' | PlacesIn<Extract<M[keyof M], string>>;

/** The values that a message needs, by the `{name}` places of its English. */
export type ValuesFor<M> = [PlacesOf<M>] extends [never]
  ? []
  : [values: { readonly [Name in PlacesOf<M>]: string | number }];
