import type { Issue } from '@sojourn/core';
import { useWords } from '../i18n/useWords';
import { Dialog } from '../ui/Dialog';

/** What a file does not hold that was saved in another format. Renders a `<div>`. */
export function LostDialog({ lost, onClose }: { lost: readonly Issue[]; onClose: () => void }) {
  const { text } = useWords();
  return (
    <Dialog title={text('lostTitle')} onClose={onClose}>
      <p>{text('lostText')}</p>
      <ul className="issues" lang="en" dir="ltr" tabIndex={0} aria-label={text('lostTitle')}>
        {lost.map(({ message }, index) => (
          <li key={index} className="issue">
            {message}
          </li>
        ))}
      </ul>
      <div className="dialog-actions">
        <button type="button" className="button accent" onClick={onClose}>
          {text('close')}
        </button>
      </div>
    </Dialog>
  );
}
