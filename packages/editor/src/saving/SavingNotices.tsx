'use client';

import type { Issue } from '@sojourn/core';
import { Icon } from '@sojourn/react/kit';
import { useState, type ReactNode } from 'react';
import { conflicts as conflictWords } from '../i18n/en/conflicts';
import { saving as english } from '../i18n/en/saving';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { useIssueWords } from '../notices/useIssueWords';
import { useEditor, useEditorStore } from '../store/EditorContext';
import { Button } from '../ui/Button';
import { TriangleAlert } from '../ui/icons';
import { download, safeFileName } from './download';
import { Strips } from './SavingNotices.styles';

function Strip({ children, actions }: { children: ReactNode; actions?: ReactNode }) {
  return (
    <div>
      <Icon node={TriangleAlert} />
      <p>{children}</p>
      {actions}
    </div>
  );
}

/** What was put right on opening, listed on demand. */
function Noticed({ notices, onDismiss }: { notices: readonly Issue[]; onDismiss: () => void }) {
  const { text } = useEditorMessages('saving', english);
  const { noticeOf } = useIssueWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <Strip
      actions={
        <>
          <Button look="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {text('showNotices')}
          </Button>
          <Button look="quiet" onClick={onDismiss}>
            {text('dismiss')}
          </Button>
          {isOpen && (
            <ul tabIndex={0} aria-label={text('showNotices')} data-part="scroller">
              {notices.map((notice) => (
                <li key={`${notice.path} ${notice.code}`}>{noticeOf(notice)}</li>
              ))}
            </ul>
          )}
        </>
      }
    >
      {text('noticed', { count: notices.length })}
    </Strip>
  );
}

/**
 * What is to be known about the journey as it was opened and merged: that it can only be read, that a
 * broken write was recovered, that something waits for a choice. Renders a `<section>`, or nothing.
 */
export function SavingNotices() {
  const { text } = useEditorMessages('saving', english);
  const { text: conflictText } = useEditorMessages('conflicts', conflictWords);
  const store = useEditorStore();
  const isReadOnly = useEditor(({ document }) => document.readOnly);
  const refused = useEditor(({ document }) => document.refused);
  const notices = useEditor(({ document }) => document.notices);
  const title = useEditor(({ journey }) => journey.title);
  const count = useEditor(({ document }) => document.conflicts?.length ?? 0);
  const [dismissed, setDismissed] = useState<readonly unknown[]>([]);
  const dismiss = (seen: unknown) => setDismissed([...dismissed, seen]);

  const repairs = notices?.filter(({ severity }) => severity !== 'info') ?? [];
  const isRecovered = refused?.recovered === true && !dismissed.includes(refused);
  const isNoticed = repairs.length > 0 && !dismissed.includes(notices);
  if (!isReadOnly && !isRecovered && !isNoticed && count === 0) return null;
  return (
    <Strips aria-label={text('notices')}>
      {isReadOnly && <Strip>{text('readOnly')}</Strip>}
      {count > 0 && (
        <Strip
          actions={
            <Button onClick={() => store.set({ dialog: { name: 'conflicts' } })}>
              {conflictText('choose')}
            </Button>
          }
        >
          {conflictText('count', { count })}
        </Strip>
      )}
      {isRecovered && (
        <Strip
          actions={
            <>
              <Button
                look="quiet"
                onClick={() => download(safeFileName(title, 'broken.txt'), refused.text)}
              >
                {text('takeBroken')}
              </Button>
              <Button look="quiet" onClick={() => dismiss(refused)}>
                {text('dismiss')}
              </Button>
            </>
          }
        >
          {text('recovered')}
        </Strip>
      )}
      {isNoticed && <Noticed notices={repairs} onDismiss={() => dismiss(notices)} />}
    </Strips>
  );
}
