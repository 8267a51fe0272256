import type { LocalePack } from '@sojourn/react';
import type { Language } from './languages';

/** The editor's words, each language by itself. */
const packs: Record<Language, () => Promise<LocalePack>> = {
  en: async () => (await import('@sojourn/editor/locales/en')).en,
  vi: async () => (await import('@sojourn/editor/locales/vi')).vi,
  pl: async () => (await import('@sojourn/editor/locales/pl')).pl,
  ar: async () => (await import('@sojourn/editor/locales/ar')).ar,
};

const loaded = new Map<Language, Promise<LocalePack>>();

/** The editor's words in a language: the same promise each time, for `use`. */
export function editorPack(language: Language): Promise<LocalePack> {
  const pack = loaded.get(language) ?? packs[language]();
  loaded.set(language, pack);
  return pack;
}
