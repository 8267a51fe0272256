import { openJourney, type Journey } from '@sojourn/core';
import type { StoredEntry } from '@sojourn/editor';
import { JourneyDiff } from '@sojourn/react';
import { useEffect, useId, useState } from 'react';
import { naming } from '../documents/readSource';
import { useWords } from '../i18n/useWords';
import { useMaps } from '../library/useMaps';
import { useStudio } from '../StudioContext';
import { Blank } from './Blank';
import { journeyTitle, titleOr } from './journeyTitle';
import type { PageProps } from './PageProps';

/** A kept map as it is stored now; `gone` where it cannot be read. */
function useOther(entry: StoredEntry | undefined): Journey | 'gone' | undefined {
  const { maps } = useStudio().keeping;
  const [found, setFound] = useState<{ key: string; journey: Journey | 'gone' }>();
  useEffect(() => {
    if (!entry) return undefined;
    const { key } = entry;
    let current = true;
    maps
      .load(key)
      .catch(() => undefined)
      .then((stored) => {
        const opened = stored && openJourney(stored.text, naming);
        if (current) setFound({ key, journey: opened?.ok ? opened.journey : 'gone' });
      });
    return () => {
      current = false;
    };
  }, [maps, entry]);
  return found?.key === entry?.key ? found?.journey : undefined;
}

/** What differs between the map and another one. */
export function ComparePage({ journey, map, address, onChange }: PageProps) {
  const { text } = useWords();
  const id = useId();
  const entries = useMaps();
  const others = (entries ?? []).filter(({ key }) => key !== map.kept?.key);
  const entry = others.find(({ key }) => key === address.other);
  const other = useOther(entry);
  const isGone = address.other !== undefined && entries !== undefined && !entry;
  const title = journeyTitle(journey, text);
  return (
    <div className="page">
      <header className="page-head">
        <h1>{text('compareTitle', { title })}</h1>
        {others.length > 0 && (
          <div className="field compare-with">
            <label className="label" htmlFor={id}>
              {text('compareOther')}
            </label>
            <select
              id={id}
              value={entry?.key ?? ''}
              onChange={({ target: { value } }) =>
                onChange({ other: value === '' ? undefined : value })
              }
            >
              <option value="">{text('compareChoose')}</option>
              {others.map(({ key, title: called }) => (
                <option key={key} value={key}>
                  {titleOr(called, text)}
                </option>
              ))}
            </select>
          </div>
        )}
      </header>
      {(isGone || other === 'gone') && <p className="note muted">{text('compareGone')}</p>}
      {!entry && entries && (
        <Blank
          says={text(others.length > 0 ? 'compareNothing' : 'compareAlone')}
          hint={text('compareNothingHint')}
        />
      )}
      {other && other !== 'gone' && (
        <JourneyDiff
          headingLevel={2}
          // A copy has an id of its own: that is no difference that anybody made.
          before={{ ...other, id: journey.id }}
          after={journey}
          beforeLabel={journeyTitle(other, text)}
          afterLabel={title}
        />
      )}
    </div>
  );
}
