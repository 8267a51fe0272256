import { lazy, Suspense, useMemo, useState } from 'react';
import { Questions } from './chrome/Questions';
import { Toast } from './chrome/Toast';
import { useFilesFromOutside } from './chrome/useFilesFromOutside';
import { sourceOfText } from './documents/source';
import { useWords } from './i18n/useWords';
import type { Keeping } from './keeping/beginKeeping';
import { LinkScreen } from './map/LinkScreen';
import { MapScreen } from './map/MapScreen';
import type { Settings } from './settings';
import { StudioContext, type Notice, type Studio } from './StudioContext';
import { useActions } from './useActions';
import { useAddress } from './view/useAddress';

const HomeScreen = lazy(() =>
  import('./library/HomeScreen').then(({ HomeScreen: screen }) => ({ default: screen })),
);

interface WorkbenchProps {
  keeping: Keeping;
  settings: Settings;
  changeSettings: (change: Partial<Settings>) => void;
}

/** What the address names, and what stands over it. */
export function Workbench({ keeping, settings, changeSettings }: WorkbenchProps) {
  const { text } = useWords();
  const [address] = useAddress();
  const { question, ...actions } = useActions(keeping);
  const { fresh, addMap, openSource, openFile, ask } = actions;
  const [notice, tell] = useState<Notice>();

  const dragged = useFilesFromOutside({
    onFile: openFile,
    onText: (pasted) => openSource(sourceOfText(pasted, text('pastedName'))),
  });

  const studio = useMemo<Studio>(
    () => ({
      keeping,
      settings,
      changeSettings,
      addMap,
      openSource,
      openFile,
      ask,
      tell,
      fresh,
    }),
    [keeping, settings, changeSettings, addMap, openSource, openFile, ask, fresh],
  );

  return (
    <StudioContext value={studio}>
      {address.link !== undefined ? (
        <LinkScreen key={address.link} packed={address.link} />
      ) : address.map !== undefined ? (
        <MapScreen key={address.map} mapKey={address.map} />
      ) : (
        <Suspense
          fallback={
            <p className="loading" role="status">
              {text('loading')}
            </p>
          }
        >
          <HomeScreen home={address.home ?? 'maps'} />
        </Suspense>
      )}
      <Toast notice={notice} onEnd={() => tell(undefined)} />
      {question && <Questions question={question} />}
      {dragged && <p className="drop-veil">{text('drop')}</p>}
    </StudioContext>
  );
}
