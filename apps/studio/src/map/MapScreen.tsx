import { useEffect, useState } from 'react';
import { Brand } from '../chrome/Brand';
import { DisplayButton } from '../chrome/DisplayButton';
import { StorageNotice } from '../chrome/StorageNotice';
import { downloadBytes } from '../documents/downloadJourney';
import { useWords } from '../i18n/useWords';
import type { Original } from '../keeping/database';
import { troubleOfReason } from '../keeping/trouble';
import { useStudio } from '../StudioContext';
import { linkTo } from '../view/useAddress';
import { MapFrame } from './MapFrame';
import { useSession } from './useSession';
import '../chrome/bar.css';
import '../reading/pages.css';

type Opened = NonNullable<ReturnType<typeof useSession>>;

/** Nothing can be shown: says why, and what to do. */
function NoMap({ session, snapshot: { save, refused } }: Opened) {
  const { text } = useWords();
  const bytes = refused && session.toBytes();
  const isMissing = save.kind === 'unsaved' && save.reason === 'missing';
  const trouble =
    save.kind === 'unsaved' && !isMissing && !refused ? troubleOfReason(save.reason) : undefined;
  return (
    <>
      <header className="top">
        <div className="bar">
          <Brand />
          <div className="bar-end">
            <DisplayButton />
          </div>
        </div>
        {trouble && <StorageNotice trouble={trouble} />}
      </header>
      <main id="content" tabIndex={-1}>
        <div className="page">
          <div className="blank">
            <h1 className="blank-title">{text(isMissing ? 'missingMap' : 'brokenMap')}</h1>
            {!trouble && (
              <p className="muted">{text(isMissing ? 'missingMapHint' : 'brokenMapHint')}</p>
            )}
            <p className="blank-actions">
              {bytes && (
                <button
                  type="button"
                  className="button"
                  onClick={() => downloadBytes('journey', bytes)}
                >
                  {text('downloadJson')}
                </button>
              )}
              <a className="button accent" href={linkTo({ home: 'maps', view: {} })}>
                {text('toMaps')}
              </a>
            </p>
          </div>
        </div>
      </main>
    </>
  );
}

/** A kept map, opened by its key. */
export function MapScreen({ mapKey }: { mapKey: string }) {
  const { text } = useWords();
  const { store } = useStudio().keeping;
  const opened = useSession(mapKey);
  const [original, setOriginal] = useState<Original>();
  const isThere = opened?.snapshot.journey !== undefined;

  useEffect(() => {
    if (!isThere) return undefined;
    let current = true;
    // Neither is what the person works on: without them, the map is the same.
    store.keepLast(mapKey).catch(() => undefined);
    store
      .original(mapKey)
      .then((found) => current && setOriginal(found))
      .catch(() => undefined);
    return () => {
      current = false;
    };
  }, [store, mapKey, isThere]);

  if (!opened || (opened.snapshot.loading && !isThere)) {
    return (
      <p className="loading" role="status">
        {text('loading')}
      </p>
    );
  }
  const { session, snapshot } = opened;
  const { journey, notices } = snapshot;
  if (!journey) return <NoMap session={session} snapshot={snapshot} />;
  return (
    <MapFrame
      map={{
        journey,
        original,
        notices: original ? [...original.notices, ...notices] : notices,
        kept: { key: mapKey, session, snapshot },
      }}
    />
  );
}
