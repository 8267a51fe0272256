import { formatMessage, type Issue, type Message } from '@sojourn/core';
import { useEffect, useState } from 'react';
import { editorPack } from '../i18n/editorPack';
import { useWords } from '../i18n/useWords';

type Sentences = Readonly<Record<string, Message>>;

/** What the editor's words say of issues, as soon as they are there; nothing where English is read. */
function useSentences(): Sentences | undefined {
  const { language } = useWords();
  const [loaded, setLoaded] = useState<{ language: string; sentences: Sentences | undefined }>();
  useEffect(() => {
    if (language === 'en') return undefined;
    let isWanted = true;
    void editorPack(language).then(({ sections }) => {
      const all: Readonly<Record<string, Sentences>> = { ...sections };
      if (isWanted) setLoaded({ language, sentences: all['editor.notices'] });
    });
    return () => {
      isWanted = false;
    };
  }, [language]);
  return loaded?.language === language ? loaded.sentences : undefined;
}

/**
 * What an issue says, in the language of the person where there are words for its code, else in the
 * English that the packages tell it in. Renders a `<span>`.
 */
export function IssueText({ code, message, values }: Issue) {
  const { language } = useWords();
  const sentences = useSentences();
  const sentence = sentences && Object.hasOwn(sentences, code) ? sentences[code] : undefined;
  // Without its values a sentence would show its empty places.
  const isWhole = values !== undefined || !JSON.stringify(sentence ?? '').includes('{');
  return sentence !== undefined && isWhole ? (
    <span>{formatMessage(sentence, values ?? {}, language)}</span>
  ) : (
    <span lang="en" dir="ltr">
      {message}
    </span>
  );
}
