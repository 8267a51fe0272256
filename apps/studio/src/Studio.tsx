import { SojournProvider } from '@sojourn/react';
import { useEffect, useMemo } from 'react';
import { useWorkspace } from './documents/useWorkspace';
import { wordsIn, WordsContext } from './i18n/useWords';
import { usePrinting } from './printing/usePrinting';
import { Workbench } from './Workbench';

/** The whole studio: what it holds, in the language and the look that the person chose. */
export function Studio() {
  const workspace = useWorkspace();
  const { theme, density, language } = workspace.settings;
  const printing = usePrinting();
  const words = useMemo(() => wordsIn(language), [language]);

  useEffect(() => {
    // The page itself too: for its scroll bars, its hyphens and its screen reader's voice.
    document.documentElement.lang = language;
    document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  }, [language]);

  return (
    <WordsContext value={words}>
      <SojournProvider
        className="studio"
        theme={printing ? 'light' : theme}
        density={density}
        messages={words.pack}
      >
        {workspace.document ? (
          <Workbench workspace={workspace} open={workspace.document} />
        ) : (
          <p className="loading" role="status">
            {words.text('loading')}
          </p>
        )}
      </SojournProvider>
    </WordsContext>
  );
}
