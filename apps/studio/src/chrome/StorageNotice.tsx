import { useWords } from '../i18n/useWords';
import type { StorageTrouble } from '../keeping/trouble';

const sentences = {
  forbidden: 'storageForbidden',
  full: 'storageFull',
  failing: 'storageFailing',
  newer: 'storageNewer',
} as const satisfies Record<StorageTrouble, string>;

interface StorageNoticeProps {
  trouble: StorageTrouble;
  /** Saves what is open as a file. */
  onDownload?: (() => void) | undefined;
}

/** Why the browser keeps nothing, and what to do. Renders a `<div>`. */
export function StorageNotice({ trouble, onDownload }: StorageNoticeProps) {
  const { text } = useWords();
  return (
    <div className="trouble">
      <p role="status">{text(sentences[trouble])}</p>
      {onDownload && (
        <button type="button" className="button" onClick={onDownload}>
          {text('downloadJson')}
        </button>
      )}
    </div>
  );
}
