'use client';

import { Icon, VisuallyHidden } from '@sojourn/react/kit';
import { useEffect, useState } from 'react';
import { saving as english } from '../i18n/en/saving';
import { useEditorMessages } from '../i18n/useEditorMessages';
import type { JourneyDocument } from '../store/types';
import { Button } from '../ui/Button';
import { CloudAlert, CloudCheck, LoaderCircle } from '../ui/icons';
import { SavedAgo } from './SavedAgo';
import { Status } from './SaveStatus.styles';
import { UnsavedDialog } from './UnsavedDialog';
import { useSaveState } from './useSaveState';

export interface SaveStatusProps {
  /** What is saved: a session. Nothing is shown of a document that nobody saves. */
  document: JourneyDocument;
  /** Called where the person asks what to do. Left out: a dialog of its own tells it. */
  onAsk?: (() => void) | undefined;
}

/** Asks before a page with unsaved changes is left; says nothing at any other time. */
function useLeaveWarning(isUnsaved: boolean) {
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isUnsaved]);
}

/**
 * Whether everything is saved, is being saved, or is not saved; then it is a button that says what to
 * do, and leaving the page is asked about. Renders a `<div>`, or nothing.
 *
 * @remarks A status says that something is not saved, and that it is saved again; nothing is said
 * while all is well.
 * @see {@link JourneyEditor}
 *
 * @example
 * <SaveStatus document={session} />
 */
export function SaveStatus({ document, onAsk }: SaveStatusProps) {
  const { text } = useEditorMessages('saving', english);
  const save = useSaveState(document);
  const [isOpen, setOpen] = useState(false);
  const isUnsaved = save?.kind === 'unsaved';
  // Once it was not saved, the end of that is news.
  const [wasUnsaved, setWasUnsaved] = useState(false);
  if (isUnsaved && !wasUnsaved) setWasUnsaved(true);
  useLeaveWarning(isUnsaved);
  if (!save) return null;
  const news = isUnsaved ? 'heardUnsaved' : wasUnsaved && save.kind === 'saved' && 'heardSaved';
  return (
    <Status data-state={save.kind}>
      {save.kind === 'saved' && (
        <>
          <Icon node={CloudCheck} />
          <SavedAgo at={save.at} />
        </>
      )}
      {save.kind === 'saving' && (
        <>
          <Icon node={LoaderCircle} />
          <span>{text('saving')}</span>
        </>
      )}
      {isUnsaved && (
        <Button
          look="danger"
          icon={CloudAlert}
          aria-haspopup="dialog"
          aria-label={text('unsavedWhat')}
          onClick={onAsk ?? (() => setOpen(true))}
        >
          {text('unsaved')}
        </Button>
      )}
      <VisuallyHidden role="status">{news && text(news)}</VisuallyHidden>
      {isOpen && <UnsavedDialog document={document} onClose={() => setOpen(false)} />}
    </Status>
  );
}
