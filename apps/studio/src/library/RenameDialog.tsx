import { useId, useRef, useState } from 'react';
import { useWords } from '../i18n/useWords';
import { renameMap } from '../keeping/changeMaps';
import { useStudio } from '../StudioContext';
import { Dialog } from '../ui/Dialog';

interface RenameDialogProps {
  mapKey: string;
  title: string;
  onClose: () => void;
}

/** Asks for a map's title. Renders a `<div>`. */
export function RenameDialog({ mapKey, title, onClose }: RenameDialogProps) {
  const { text } = useWords();
  const { keeping } = useStudio();
  const [written, setWritten] = useState(title);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  return (
    <Dialog title={text('renameTitle')} initialFocus={field} onClose={onClose}>
      <form
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          onClose();
          const next = written.trim();
          if (next !== title) void renameMap(keeping, mapKey, next);
        }}
      >
        <div className="field">
          <label className="label" htmlFor={id}>
            {text('title')}
          </label>
          <input
            ref={field}
            id={id}
            dir="auto"
            maxLength={1000}
            value={written}
            onFocus={({ target }) => target.select()}
            onChange={({ target: { value } }) => setWritten(value)}
          />
        </div>
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            {text('cancel')}
          </button>
          <button type="submit" className="button accent">
            {text('save')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
