import type { LocalePack, Translated } from '@sojourn/react/kit';
import type { English } from './en';

/** A part of the editor's catalogue: the words of one of its parts. */
export type EditorSectionName = keyof English;

/** The words of the editor in one language. */
export type EditorWords = { readonly [Name in EditorSectionName]: Translated<English[Name]> };

/** All the words of components and editor in one language, for `SojournProvider`. */
export interface EditorLocalePack extends LocalePack {
  readonly sections: LocalePack['sections'] & {
    readonly [Name in EditorSectionName as `editor.${Name}`]: EditorWords[Name];
  };
}

/** A language's pack: the components' words, and the editor's beside them. */
export function packOf(pack: LocalePack, words: EditorWords): EditorLocalePack {
  const own = Object.fromEntries(
    Object.entries(words).map(([name, section]) => [`editor.${name}`, section]),
  );
  return { ...pack, sections: { ...pack.sections, ...own } as EditorLocalePack['sections'] };
}
