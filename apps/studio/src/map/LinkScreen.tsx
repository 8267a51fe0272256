import { useEffect, useState } from 'react';
import { Brand } from '../chrome/Brand';
import { DisplayButton } from '../chrome/DisplayButton';
import { sentenceFor } from '../chrome/QuestionDialog';
import { useWords } from '../i18n/useWords';
import { newKey } from '../keeping/newKey';
import { unpackJourney, type UnpackedJourney } from '../link/packJourney';
import { useStudio } from '../StudioContext';
import { linkTo } from '../view/useAddress';
import { MapFrame } from './MapFrame';
import '../chrome/bar.css';
import '../reading/pages.css';

/** A map that came with a link: it can be read, and kept. */
export function LinkScreen({ packed }: { packed: string }) {
  const { text } = useWords();
  const { addMap, tell } = useStudio();
  const [unpacked, setUnpacked] = useState<UnpackedJourney>();

  useEffect(() => {
    let current = true;
    void unpackJourney(packed).then((found) => current && setUnpacked(found));
    return () => {
      current = false;
    };
  }, [packed]);

  if (!unpacked) {
    return (
      <p className="loading" role="status">
        {text('loading')}
      </p>
    );
  }
  if (!unpacked.ok) {
    return (
      <>
        <header className="top">
          <div className="bar">
            <Brand />
            <div className="bar-end">
              <DisplayButton />
            </div>
          </div>
        </header>
        <main id="content" tabIndex={-1}>
          <div className="page">
            <div className="blank">
              <h1 className="blank-title">{text('refusedTitle', { name: text('linkName') })}</h1>
              <p className="muted">{sentenceFor(unpacked.issues, text)}</p>
              <p className="blank-actions">
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
  const { journey, notices } = unpacked;
  return (
    <MapFrame
      map={{ journey, notices }}
      onKeep={() => {
        const key = newKey();
        addMap({ ...journey, id: key }, { key });
        tell({ text: text('linkKept') });
      }}
    />
  );
}
