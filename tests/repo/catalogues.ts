import type { Message } from '@sojourn/core';
import { catalogues as studio } from '../../apps/studio/src/i18n/useWords';
import { ar } from '../../packages/editor/src/locales/ar';
import { en } from '../../packages/editor/src/locales/en';
import { pl } from '../../packages/editor/src/locales/pl';
import { vi } from '../../packages/editor/src/locales/vi';

/** A language that everything is said in. */
export type Language = keyof typeof packs;

/** Every message of a language by its path: `map.stages`, `editor.find.found`, `studio.notes`. */
export type Catalogue = ReadonlyMap<string, Message>;

const packs = { en, vi, pl, ar };

/** The languages that everything is said in. */
export const languages = Object.keys(packs) as Language[];

const categories = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** A section may have a key `other` too, but also keys that are no names of plurals. */
function isMessage(value: Message | object): value is Message {
  return typeof value === 'string' || Object.keys(value).every((name) => categories.includes(name));
}

function addTo(all: Map<string, Message>, path: string, words: object) {
  for (const [key, value] of Object.entries<Message | object>({ ...words })) {
    const here = path === '' ? key : `${path}.${key}`;
    if (isMessage(value)) all.set(here, value);
    else addTo(all, here, value);
  }
}

/** What core, the components, the editor and the studio say in a language. */
export function catalogueIn(language: Language): Catalogue {
  const all = new Map<string, Message>();
  const { words, sections } = packs[language];
  addTo(all, 'core', words);
  addTo(all, '', sections);
  addTo(all, 'studio', studio[language]);
  return all;
}
