import {
  ChevronDown,
  Code,
  Copy,
  Download,
  FileUp,
  GitCompare,
  Link,
  Pencil,
  Printer,
  Trash2,
} from 'lucide';
import { downloadJson, downloadMermaid, downloadOriginal } from '../documents/downloadJourney';
import { useWords } from '../i18n/useWords';
import { useMapActions } from '../library/useMapActions';
import { journeyTitle } from '../reading/journeyTitle';
import { useStudio } from '../StudioContext';
import { Icon } from '../ui/Icon';
import { Menu, type MenuEntry } from '../ui/Menu';
import { goTo, linkTo, useAddress } from '../view/useAddress';
import type { OpenedMap } from './OpenedMap';

/** What one does with a kept map. */
function useKeptEntries({ journey, kept }: OpenedMap): MenuEntry[][] {
  const { text } = useWords();
  const [address] = useAddress();
  const actions = useMapActions();
  if (!kept) return [[], []];
  const { key } = kept;
  const title = journeyTitle(journey, text);
  return [
    [
      {
        key: 'rename',
        icon: Pencil,
        label: text('rename'),
        onSelect: () => actions.rename(key, journey.title),
      },
      {
        key: 'duplicate',
        icon: Copy,
        label: text('duplicate'),
        // What was done a moment ago belongs to the copy too.
        onSelect: () => void kept.session.flush().then(() => actions.duplicate(key, title)),
      },
      {
        key: 'compare',
        icon: GitCompare,
        label: text('compareWith'),
        href: linkTo({ ...address, page: 'compare' }),
      },
    ],
    [
      {
        key: 'remove',
        icon: Trash2,
        label: text('remove'),
        onSelect: () => {
          goTo({ home: 'maps', view: {} });
          actions.remove(key, title);
        },
      },
    ],
  ];
}

/** The map's title, which opens what one does with the map. Renders a `<button>`. */
export function MapMenu({ map }: { map: OpenedMap }) {
  const { text } = useWords();
  const { ask } = useStudio();
  const { journey, original } = map;
  const [own = [], last = []] = useKeptEntries(map);
  const title = journeyTitle(journey, text);

  function saveMermaid() {
    const lost = downloadMermaid(journey);
    if (lost.length > 0) ask({ kind: 'lost', issues: lost });
  }

  return (
    <Menu
      className="button quiet title-button"
      trigger={
        <>
          <span className="hidden">{text('thisMap')}</span>
          <span dir="auto" lang={journey.language}>
            {title}
          </span>
          <Icon node={ChevronDown} />
        </>
      }
      groups={[
        own,
        [
          {
            key: 'link',
            icon: Link,
            label: text('linkCopy'),
            onSelect: () => ask({ kind: 'link', journey }),
          },
          {
            key: 'embed',
            icon: Code,
            label: text('embed'),
            onSelect: () => ask({ kind: 'embed', journey }),
          },
          { key: 'print', icon: Printer, label: text('print'), onSelect: () => window.print() },
        ],
        [
          {
            key: 'json',
            icon: Download,
            label: text('downloadJson'),
            onSelect: () => downloadJson(journey),
          },
          {
            key: 'mermaid',
            icon: Download,
            label: text('downloadMermaid'),
            onSelect: saveMermaid,
          },
          ...(original
            ? [
                {
                  key: 'original',
                  icon: Download,
                  label: text('downloadOriginal'),
                  onSelect: () => downloadOriginal(original),
                },
              ]
            : []),
          {
            key: 'import',
            icon: FileUp,
            label: text('importFile'),
            onSelect: () => ask({ kind: 'import' }),
          },
        ],
        last,
      ]}
    />
  );
}
