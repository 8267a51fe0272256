import { lazy, Suspense, useEffect, useState } from 'react';
import { Skip } from '../chrome/Skip';
import { StorageNotice } from '../chrome/StorageNotice';
import { downloadJson } from '../documents/downloadJourney';
import { useWords } from '../i18n/useWords';
import { troubleOfReason } from '../keeping/trouble';
import { journeyTitle } from '../reading/journeyTitle';
import { Reader } from '../reading/Reader';
import { useStudio } from '../StudioContext';
import type { Page } from '../view/address';
import { linkTo, useAddress } from '../view/useAddress';
import { MapBar } from './MapBar';
import type { OpenedMap } from './OpenedMap';
import { pageOf, pagesOf } from './pageOf';

const PresentPage = lazy(() =>
  import('./PresentPage').then(({ PresentPage: page }) => ({ default: page })),
);

interface MapFrameProps {
  map: OpenedMap;
  /** Keeps a map that came with a link. */
  onKeep?: (() => void) | undefined;
}

interface NoticesProps extends MapFrameProps {
  page: Page;
}

/** What stands in the way of changing or keeping the map. */
function Notices({ map: { journey, kept: given }, page, onKeep }: NoticesProps) {
  const { text } = useWords();
  const [address] = useAddress();
  const { keeping } = useStudio();
  // The editor says itself what it knows of the session, and offers more to do about it.
  const kept = page === 'edit' ? undefined : given;
  const save = kept?.snapshot.save;
  const reason = save?.kind === 'unsaved' ? save.reason : undefined;
  const isRemoved = reason === 'missing';
  const trouble = reason && !isRemoved ? troubleOfReason(reason) : keeping.trouble;
  const conflicts = kept?.snapshot.conflicts.length ?? 0;
  return (
    <>
      {trouble && <StorageNotice trouble={trouble} onDownload={() => downloadJson(journey)} />}
      {isRemoved && (
        <div className="trouble">
          <p role="status">{text('removedElsewhere')}</p>
          <button type="button" className="button" onClick={() => downloadJson(journey)}>
            {text('downloadJson')}
          </button>
        </div>
      )}
      {kept?.snapshot.readOnly && (
        <div className="trouble">
          <p role="status">{text('readOnly')}</p>
        </div>
      )}
      {conflicts > 0 && (
        <div className="trouble">
          <p role="status">{text('conflicts', { count: conflicts })}</p>
          <a className="button" href={linkTo({ ...address, page: 'edit' })}>
            {text('conflictsShow')}
          </a>
        </div>
      )}
      {onKeep && (
        <div className="trouble">
          <p>{text('linkMap')}</p>
          <button type="button" className="button accent" onClick={onKeep}>
            {text('linkKeep')}
          </button>
        </div>
      )}
    </>
  );
}

/** An open map: the bar, what is to be known, and the page that the address says. */
export function MapFrame({ map, onKeep }: MapFrameProps) {
  const { text } = useWords();
  const { fresh } = useStudio();
  const [address, changeAddress] = useAddress();
  const { journey, notices, kept } = map;
  const asksForMore = notices.some(({ severity = 'warning' }) => severity !== 'info');
  const isFresh = kept !== undefined && kept.key === fresh;
  // Notes on what was just imported are shown at once, the others when they are asked for.
  const [notesShown, setNotesShown] = useState<boolean>();
  const showsNotes = notesShown ?? (isFresh && asksForMore);
  const title = journeyTitle(journey, text);
  const has = pagesOf(journey, kept !== undefined && !kept.snapshot.readOnly);
  const page = pageOf(address, has);

  useEffect(() => {
    document.title = `${title} · Sojourn`;
  }, [title]);

  if (page === 'present') {
    return (
      <Suspense>
        <PresentPage map={map} />
      </Suspense>
    );
  }
  return (
    <>
      <Skip />
      <header className="top">
        <MapBar
          map={map}
          page={page}
          has={has}
          notesShown={showsNotes}
          onNotes={() => setNotesShown(!showsNotes)}
        />
        <Notices map={map} page={page} onKeep={onKeep} />
      </header>
      <p className="hidden" role="status">
        {text('opened', { title })}
      </p>
      <Reader
        map={map}
        page={page}
        address={address}
        onAddressChange={changeAddress}
        notesShown={showsNotes}
        onNotesClose={() => setNotesShown(false)}
      />
    </>
  );
}
