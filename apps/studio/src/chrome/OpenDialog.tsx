import { FileUp } from 'lucide';
import { useId, useRef, useState } from 'react';
import { sourceOfText, type Source } from '../documents/source';
import { useWords } from '../i18n/useWords';
import { Dialog } from '../ui/Dialog';
import { Icon } from '../ui/Icon';

interface OpenDialogProps {
  onClose: () => void;
  onFile: (file: File) => void;
  onSource: (source: Source) => void;
}

/** How a journey gets in: by a file or as text. Renders a `<div>`. */
export function OpenDialog({ onClose, onFile, onSource }: OpenDialogProps) {
  const { text } = useWords();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [pasted, setPasted] = useState('');
  return (
    <Dialog title={text('openTitle')} onClose={onClose}>
      <p className="muted">{text('openKinds')}</p>
      <div className="drop-zone">
        <input
          ref={input}
          hidden
          type="file"
          accept=".json,.mmd,.mermaid,.md,.markdown,.txt,application/json,text/markdown,text/plain"
          aria-label={text('chooseFile')}
          onChange={({ target: { files } }) => files?.[0] && onFile(files[0])}
        />
        <button type="button" className="button accent" onClick={() => input.current?.click()}>
          <Icon node={FileUp} />
          {text('chooseFile')}
        </button>
        <span className="muted">{text('dropHint')}</span>
      </div>
      <form
        className="field"
        onSubmit={(event) => {
          event.preventDefault();
          if (pasted.trim() !== '') onSource(sourceOfText(pasted, text('pastedName')));
        }}
      >
        <label className="label" htmlFor={id}>
          {text('pasteLabel')}
        </label>
        <textarea
          id={id}
          rows={6}
          dir="auto"
          spellCheck={false}
          value={pasted}
          onChange={({ target: { value } }) => setPasted(value)}
        />
        <div className="dialog-actions">
          <button type="submit" className="button" disabled={pasted.trim() === ''}>
            {text('pasteOpen')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
