import { Download, Trash2, Undo2 } from 'lucide';
import { useState } from 'react';
import type { Example } from '../documents/examples';
import { examples } from '../documents/examples';
import type { OpenDocument } from '../documents/useWorkspace';
import { useWords } from '../i18n/useWords';
import type { Entry, Kept } from '../keeping/library';
import { Icon } from '../ui/Icon';

interface JourneysMenuProps {
  id: string;
  document: OpenDocument;
  entries: readonly Entry[];
  onOpen: (key: number) => void;
  onOpenExample: (example: Example) => void;
  onRemove: (key: number) => Promise<Kept | undefined>;
  onRestore: (kept: Kept) => void;
  /** Called when the menu opens: another tab may have changed the list. */
  onRefresh: () => void;
  onDownload: (format: 'json' | 'mermaid' | 'original') => void;
}

function closeMenu(id: string) {
  document.getElementById(id)?.hidePopover();
}

function KeptJourneys({
  id,
  document: { key: openKey },
  entries,
  onOpen,
  onRemove,
  onRestore,
}: JourneysMenuProps) {
  const { text } = useWords();
  const [removed, setRemoved] = useState<Kept>();
  const titleOf = ({ title, name }: Entry) => (title.trim() === '' ? name : title);
  return (
    <>
      <p className="meta">{text(entries.length > 0 ? 'yoursHint' : 'yoursEmpty')}</p>
      <ul aria-label={text('yours')} hidden={entries.length === 0}>
        {entries.map((entry) => (
          <li key={entry.key}>
            <button
              type="button"
              className="button quiet"
              aria-current={entry.key === openKey ? 'true' : undefined}
              onClick={() => {
                closeMenu(id);
                onOpen(entry.key);
              }}
            >
              <bdi>{titleOf(entry)}</bdi>
            </button>
            <button
              type="button"
              className="button quiet"
              aria-label={text('remove', { title: titleOf(entry) })}
              onClick={() => void onRemove(entry.key).then(setRemoved)}
            >
              <Icon node={Trash2} />
            </button>
          </li>
        ))}
      </ul>
      <div role="status">
        {removed && (
          <p className="undo">
            <span>{text('removed', { title: titleOf(removed.entry) })}</span>
            <button
              type="button"
              className="button"
              onClick={() => {
                onRestore(removed);
                setRemoved(undefined);
              }}
            >
              <Icon node={Undo2} />
              {text('undo')}
            </button>
          </p>
        )}
      </div>
    </>
  );
}

/** The journeys that are kept, the examples, and ways to save. Renders a `<div>` that is opened by its id. */
export function JourneysMenu(props: JourneysMenuProps) {
  const { id, document, onOpenExample, onDownload, onRefresh } = props;
  const { text } = useWords();
  const formats = document.source
    ? (['json', 'mermaid', 'original'] as const)
    : (['json', 'mermaid'] as const);
  const labels = {
    json: 'downloadJson',
    mermaid: 'downloadMermaid',
    original: 'downloadOriginal',
  } as const;
  return (
    <div
      id={id}
      popover="auto"
      className="menu journeys"
      role="group"
      aria-label={text('journeys')}
      onToggle={({ newState }) => newState === 'open' && onRefresh()}
    >
      <h2>{text('thisJourney')}</h2>
      <ul>
        {formats.map((format) => (
          <li key={format}>
            <button
              type="button"
              className="button quiet"
              onClick={() => {
                closeMenu(id);
                onDownload(format);
              }}
            >
              <Icon node={Download} />
              {text(labels[format])}
            </button>
          </li>
        ))}
      </ul>
      <hr />
      <h2>{text('yours')}</h2>
      <KeptJourneys {...props} />
      <hr />
      <h2>{text('examples')}</h2>
      <ul>
        {examples.map((example) => (
          <li key={example.id}>
            <button
              type="button"
              className="button quiet"
              aria-current={example.id === document.example ? 'true' : undefined}
              onClick={() => {
                closeMenu(id);
                onOpenExample(example);
              }}
            >
              <bdi lang={example.language}>{example.title}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
