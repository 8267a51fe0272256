import { useWords } from '../i18n/useWords';
import type { StorageTrouble } from '../keeping/library';

const sentences = {
  forbidden: 'storageForbidden',
  full: 'storageFull',
  failing: 'storageFailing',
} as const satisfies Record<StorageTrouble, string>;

interface StorageNoticeProps {
  trouble: StorageTrouble;
  onDismiss: () => void;
  onDownload: () => void;
}

/** Why the browser keeps nothing, and what to do. Renders a `<div>`. */
export function StorageNotice({ trouble, onDismiss, onDownload }: StorageNoticeProps) {
  const { text } = useWords();
  return (
    <div className="trouble">
      <p role="status">{text(sentences[trouble])}</p>
      <button type="button" className="button" onClick={onDownload}>
        {text('downloadJson')}
      </button>
      <button type="button" className="button quiet" onClick={onDismiss}>
        {text('dismiss')}
      </button>
    </div>
  );
}
