import { formatMessage, type MessageValues } from '@sojourn/core';
import type { LocalePack } from '@sojourn/react';
import { ar as arPack } from '@sojourn/react/locales/ar';
import { en as enPack } from '@sojourn/react/locales/en';
import { pl as plPack } from '@sojourn/react/locales/pl';
import { vi as viPack } from '@sojourn/react/locales/vi';
import { createContext, useContext } from 'react';
import { ar } from './ar';
import type { Catalogue, MessageKey } from './catalogue';
import { en } from './en';
import type { Language } from './languages';
import { pl } from './pl';
import { vi } from './vi';

/** The studio's own words, by language. */
export const catalogues: Record<Language, Catalogue> = { en, vi, pl, ar };

/** The components' words, by language. */
const packs: Record<Language, LocalePack> = { en: enPack, vi: viPack, pl: plPack, ar: arPack };

/** What the studio says, in one language. */
export interface Words {
  language: Language;
  /** The components' words, some of which the studio says too. */
  pack: LocalePack;
  text: (key: MessageKey, values?: MessageValues) => string;
}

/** A sentence as a text of its own, such as a title that is kept. */
export function withoutIsolates(text: string): string {
  return text.replace(/[\u2068\u2069]/g, '');
}

/** The words of a language. */
export function wordsIn(language: Language): Words {
  const catalogue = catalogues[language];
  return {
    language,
    pack: packs[language],
    text: (key, values = {}) => formatMessage(catalogue[key], values, language),
  };
}

/** Passes the words down; English without it. */
export const WordsContext = createContext<Words>(wordsIn('en'));

/** The words in the language of the person. */
export function useWords(): Words {
  return useContext(WordsContext);
}
