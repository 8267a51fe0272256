import type { StoredEntry } from '@sojourn/editor';
import { Copy, Download, Ellipsis, FolderOpen, GitCompare, Pencil, Trash2 } from 'lucide';
import { writtenWhen } from '../chrome/when';
import { useWords } from '../i18n/useWords';
import { titleOr } from '../reading/journeyTitle';
import { Icon } from '../ui/Icon';
import { Menu } from '../ui/Menu';
import { linkTo } from '../view/useAddress';
import { MapPicture } from './MapPicture';
import { useMapActions } from './useMapActions';
import { useSummary } from './useSummary';
import { whatItIs } from './whatItIs';

interface MapCardProps {
  entry: StoredEntry;
  /** Milliseconds since 1970. */
  now: number;
}

function Facts({
  entry,
  now,
  summary,
}: MapCardProps & { summary: ReturnType<typeof useSummary>[1] }) {
  const words = useWords();
  const { text, language } = words;
  const when = writtenWhen(entry.savedAt, now, language);
  return (
    <>
      <p className="meta">
        {summary === 'broken' && text('unreadableMap')}
        {summary !== undefined && summary !== 'broken' && whatItIs(summary, words)}
        {/* Keeps its line while the map is being read. */}
        {summary === undefined && '\u00a0'}
      </p>
      <p className="meta">
        <time dateTime={new Date(entry.savedAt).toISOString()}>{text('changed', { when })}</time>
      </p>
    </>
  );
}

/** A kept map: its picture, its title, what it is, and what one does with it. Renders an `<li>`. */
export function MapCard({ entry, now }: MapCardProps) {
  const { text } = useWords();
  const [card, summary] = useSummary(entry);
  const actions = useMapActions();
  const { key } = entry;
  const title = titleOr(entry.title, text);
  const known = summary === 'broken' ? undefined : summary;
  return (
    <li ref={card} className="map-card">
      <div className="map-thumb">{known && <MapPicture picture={known.picture} />}</div>
      <div className="map-card-text">
        <h2>
          <a href={linkTo({ map: key, view: {} })} dir="auto" lang={known?.language}>
            {title}
          </a>
        </h2>
        <Menu
          className="button quiet map-card-menu"
          label={text('mapMenu', { title })}
          trigger={<Icon node={Ellipsis} />}
          align="end"
          groups={[
            [
              {
                key: 'open',
                icon: FolderOpen,
                label: text('openMap'),
                href: linkTo({ map: key, view: {} }),
              },
              {
                key: 'rename',
                icon: Pencil,
                label: text('rename'),
                onSelect: () => actions.rename(key, entry.title),
              },
              {
                key: 'duplicate',
                icon: Copy,
                label: text('duplicate'),
                onSelect: () => actions.duplicate(key, title),
              },
              {
                key: 'compare',
                icon: GitCompare,
                label: text('compareWith'),
                href: linkTo({ map: key, page: 'compare', view: {} }),
              },
              {
                key: 'download',
                icon: Download,
                label: text('downloadJson'),
                onSelect: () => actions.download(key, title),
              },
            ],
            [
              {
                key: 'remove',
                icon: Trash2,
                label: text('remove'),
                onSelect: () => actions.remove(key, title),
              },
            ],
          ]}
        />
        <Facts entry={entry} now={now} summary={summary} />
      </div>
    </li>
  );
}
