'use client';

import { useId, useState, type FormEvent, type KeyboardEvent } from 'react';
import { comments as english } from '../i18n/en/comments';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { isComposing } from '../JourneyEditor/useEditorKeys';
import { useEditorStore } from '../store/EditorContext';
import { Button } from '../ui/Button';
import { useKeptText } from './useKeptText';

export interface CommentBoxProps {
  /** Under which what is written is kept. */
  draftKey: string;
  /** Seen above the box, and its name. */
  label: string;
  /** On the button. */
  action: string;
  /** Gives whether the comment was kept by the store. */
  onSend: (text: string) => Promise<boolean>;
}

/** Where a comment is written. What is not kept stays in the box. Renders a `<form>`. */
export function CommentBox({ draftKey, label, action, onSend }: CommentBoxProps) {
  const { text } = useEditorMessages('comments', english);
  const store = useEditorStore();
  const id = useId();
  const [written, setWritten] = useKeptText(draftKey);
  const [state, setState] = useState<'idle' | 'sending' | 'failed'>('idle');
  const isReady = written.trim() !== '' && state !== 'sending';

  async function send(event: FormEvent | KeyboardEvent) {
    event.preventDefault();
    if (!isReady) return;
    setState('sending');
    const isKept = await onSend(written.trim());
    setState(isKept ? 'idle' : 'failed');
    if (!isKept) return;
    setWritten('');
    store.announce(text('added'));
  }

  return (
    <form onSubmit={(event) => void send(event)}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={2}
        dir="auto"
        value={written}
        readOnly={state === 'sending'}
        aria-describedby={state === 'failed' ? `${id}-problem` : undefined}
        onChange={(event) => setWritten(event.target.value)}
        onKeyDown={(event) => {
          const isSend = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
          if (isSend && !isComposing(event)) void send(event);
        }}
      />
      {state === 'failed' && (
        <p id={`${id}-problem`} data-part="problem" role="alert">
          {text('notAdded')}
        </p>
      )}
      <Button type="submit" aria-disabled={!isReady}>
        {action}
      </Button>
    </form>
  );
}
