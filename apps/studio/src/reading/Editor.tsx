import { JourneyEditor, type Session } from '@sojourn/editor';
import type { LocalePack } from '@sojourn/react';
import { memo, use } from 'react';
import type { Language } from '../i18n/languages';
import { useWords } from '../i18n/useWords';

/** The editor's words, each language by itself. */
const packs: Record<Language, () => Promise<LocalePack>> = {
  en: async () => (await import('@sojourn/editor/locales/en')).en,
  vi: async () => (await import('@sojourn/editor/locales/vi')).vi,
  pl: async () => (await import('@sojourn/editor/locales/pl')).pl,
  ar: async () => (await import('@sojourn/editor/locales/ar')).ar,
};

const loaded = new Map<Language, Promise<LocalePack>>();

function packIn(language: Language): Promise<LocalePack> {
  const pack = loaded.get(language) ?? packs[language]();
  loaded.set(language, pack);
  return pack;
}

/** The editor on a session. It renders again only for another map: what changes, it hears itself. */
export default memo(function Editor({ session }: { session: Session }) {
  const { language } = useWords();
  return <JourneyEditor className="editor" document={session} messages={use(packIn(language))} />;
});
