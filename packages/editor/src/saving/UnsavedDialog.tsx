'use client';

import { useState } from 'react';
import { saving as english } from '../i18n/en/saving';
import { useEditorMessages } from '../i18n/useEditorMessages';
import type { UnsavedReason } from '../session/types';
import { useEditor, useEditorStore } from '../store/EditorContext';
import type { JourneyDocument } from '../store/types';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Download, RotateCcw } from '../ui/icons';
import { download, safeFileName } from './download';
import { Explained } from './UnsavedDialog.styles';
import { useSaveState } from './useSaveState';

export interface UnsavedDialogProps {
  document: JourneyDocument;
  onClose: () => void;
}

/** Where asking again cannot help: only the newer version may write. */
const hopeless: readonly UnsavedReason[] = ['newer-version'];

/** What happened, why it matters and what to do, with the file at hand. Renders a dialog. */
export function UnsavedDialog({ document, onClose }: UnsavedDialogProps) {
  const { text, locale } = useEditorMessages('saving', english);
  const save = useSaveState(document);
  const [said, setSaid] = useState('');
  const isUnsaved = save?.kind === 'unsaved';
  const hasFile = document.toBytes !== undefined;

  function takeFile() {
    const bytes = document.toBytes?.();
    if (!bytes) return;
    const title = document.getSnapshot().journey?.title ?? '';
    const name = safeFileName(title, 'sojourn.json');
    download(name, bytes);
    setSaid(text('fileTaken', { name }));
  }

  async function tryAgain() {
    setSaid(text('trying'));
    await document.flush?.();
    setSaid(document.getSnapshot().save?.kind === 'unsaved' ? text('stillNot') : '');
  }

  const canTry = isUnsaved && document.flush && !hopeless.includes(save.reason);
  const since = isUnsaved
    ? new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(save.since)
    : '';
  return (
    <Dialog
      title={text(isUnsaved ? 'title' : 'titleSaved')}
      onClose={onClose}
      actions={
        <>
          {canTry && (
            <Button icon={RotateCcw} onClick={() => void tryAgain()}>
              {text('tryAgain')}
            </Button>
          )}
          {isUnsaved && hasFile && (
            <Button look="primary" icon={Download} onClick={takeFile}>
              {text('takeFile')}
            </Button>
          )}
          {!isUnsaved && (
            <Button look="primary" onClick={onClose}>
              {text('close')}
            </Button>
          )}
        </>
      }
    >
      <Explained>
        {isUnsaved ? (
          <>
            <dl>
              <div>
                <dt>{text('what')}</dt>
                <dd>{text(save.reason)}</dd>
              </div>
              <div>
                <dt>{text('why')}</dt>
                <dd>{text(`${save.reason}-why`)}</dd>
              </div>
              <div>
                <dt>{text('do')}</dt>
                <dd>{text(`${save.reason}-do`)}</dd>
              </div>
            </dl>
            <p>
              {text('stillHere')} {text('since', { time: since })}
            </p>
          </>
        ) : (
          <p>{text('savedHint')}</p>
        )}
        <p role="status">{said}</p>
      </Explained>
    </Dialog>
  );
}

/** The dialog for what the editor edits. */
export function UnsavedEditorDialog() {
  const store = useEditorStore();
  const document = useEditor(() => store.getDocument());
  return <UnsavedDialog document={document} onClose={() => store.set({ dialog: undefined })} />;
}
