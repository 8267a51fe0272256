import { DirectionProvider } from '@base-ui/react/direction-provider';
import { SojournProvider } from '@sojourn/react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { wordsIn, WordsContext } from './i18n/useWords';
import type { Keeping } from './keeping/beginKeeping';
import { usePrinting } from './printing/usePrinting';
import { startStudio } from './startStudio';
import { PopupRootContext } from './ui/PopupRoot';
import { useSettings } from './useSettings';
import { Workbench } from './Workbench';

/** The whole studio: what it holds, in the language and the look that the person chose. */
export function Studio() {
  const [keeping, setKeeping] = useState<Keeping>();
  const [settings, changeSettings] = useSettings(keeping);
  const { theme, density, language } = settings;
  const printing = usePrinting();
  const words = useMemo(() => wordsIn(language), [language]);
  const root = useRef<HTMLDivElement>(null);
  const { direction } = words.pack;

  useEffect(() => {
    let current = true;
    void startStudio().then((begun) => current && setKeeping(begun));
    return () => {
      current = false;
    };
  }, []);

  useEffect(() => {
    // The page itself too: for its scroll bars, its hyphens and its screen reader's voice.
    document.documentElement.lang = language;
    document.documentElement.dir = direction;
  }, [language, direction]);

  return (
    <WordsContext value={words}>
      <DirectionProvider direction={direction}>
        <SojournProvider
          ref={root}
          className="studio"
          theme={printing ? 'light' : theme}
          density={density}
          messages={words.pack}
        >
          <PopupRootContext value={root}>
            {keeping ? (
              <Workbench keeping={keeping} settings={settings} changeSettings={changeSettings} />
            ) : (
              <p className="loading" role="status">
                {words.text('loading')}
              </p>
            )}
          </PopupRootContext>
        </SojournProvider>
      </DirectionProvider>
    </WordsContext>
  );
}
