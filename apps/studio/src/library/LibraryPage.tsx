import { FileUp, Plus, Search } from 'lucide';
import { useDeferredValue, useState } from 'react';
import { downloadOriginal } from '../documents/downloadJourney';
import { useWords } from '../i18n/useWords';
import { useStudio } from '../StudioContext';
import { Blank } from '../reading/Blank';
import { Icon } from '../ui/Icon';
import { chosenMaps, orders, type Order } from './chosenMaps';
import { MapCard } from './MapCard';
import { useMaps } from './useMaps';

const orderNames = { changed: 'sortChanged', title: 'sortTitle' } as const;

/** What the first studio kept and nothing can open: to be taken away as a file. */
function LeftFiles() {
  const { text } = useWords();
  const { left } = useStudio().keeping;
  if (left.length === 0) return null;
  return (
    <section className="left-files">
      <h2>{text('leftFiles')}</h2>
      <p className="muted">{text('leftFilesHint')}</p>
      <ul>
        {left.map(({ entry: { key, name }, bytes }) => (
          <li key={key}>
            <button
              type="button"
              className="button"
              onClick={() => downloadOriginal({ name, bytes })}
            >
              {text('downloadFile', { name })}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** All maps in this browser, each with its picture. */
export function LibraryPage() {
  const { text, language } = useWords();
  const { ask } = useStudio();
  const entries = useMaps();
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<Order>('changed');
  const wanted = useDeferredValue(query);
  const now = Date.now();
  const shown = chosenMaps(entries ?? [], { query: wanted, order, language });
  return (
    <div className="page library">
      <header className="page-head">
        <div className="page-title">
          <h1>{text('maps')}</h1>
          <p className="muted">{text('mapsHint')}</p>
        </div>
        <div className="page-actions">
          <button type="button" className="button" onClick={() => ask({ kind: 'import' })}>
            <Icon node={FileUp} />
            {text('importFile')}
          </button>
          <button type="button" className="button accent" onClick={() => ask({ kind: 'new' })}>
            <Icon node={Plus} />
            {text('newMap')}
          </button>
        </div>
      </header>
      {entries && entries.length > 0 && (
        <div className="library-tools">
          <label className="search">
            <Icon node={Search} />
            <span className="hidden">{text('search')}</span>
            <input
              type="search"
              value={query}
              placeholder={text('search')}
              onChange={({ target: { value } }) => setQuery(value)}
            />
          </label>
          <label className="sort">
            <span className="meta">{text('sort')}</span>
            <select
              value={order}
              onChange={({ target: { value } }) =>
                setOrder(orders.find((one) => one === value) ?? 'changed')
              }
            >
              {orders.map((one) => (
                <option key={one} value={one}>
                  {text(orderNames[one])}
                </option>
              ))}
            </select>
          </label>
          <p className="meta" role="status">
            {text('mapsFound', { count: shown.length })}
          </p>
        </div>
      )}
      {entries?.length === 0 && <Blank says={text('noMaps')} hint={text('noMapsHint')} />}
      {entries && entries.length > 0 && shown.length === 0 && (
        <Blank says={text('noneFound')} hint={text('noneFoundHint')} />
      )}
      {shown.length > 0 && (
        <ul className="map-cards" aria-label={text('maps')}>
          {shown.map((entry) => (
            <MapCard key={entry.key} entry={entry} now={now} />
          ))}
        </ul>
      )}
      <LeftFiles />
    </div>
  );
}
