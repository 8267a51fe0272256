'use client';

import { useEffect, useRef } from 'react';
import { details as english } from '../i18n/en/details';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { Button } from '../ui/Button';

export interface RemovalQuestionProps {
  title: string;
  /** What goes along, in sentences. */
  consequences: readonly string[];
  onRemove: () => void;
  onKeep: () => void;
}

/** Asks whether something is to be removed, and says what goes along. Renders a `<div>` with the role group. */
export function RemovalQuestion({ title, consequences, onRemove, onKeep }: RemovalQuestionProps) {
  const { text } = useEditorMessages('details', english);
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  const question = text('removeQuestion', { title });
  return (
    <div
      data-part="question"
      role="group"
      aria-label={question}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onKeep();
      }}
    >
      <p>
        {question} {consequences.join(' ')}
      </p>
      <div data-part="buttons">
        <Button look="danger" onClick={onRemove}>
          {text('doRemove')}
        </Button>
        <Button ref={keep} onClick={onKeep} aria-description={consequences.join(' ')}>
          {text('keep')}
        </Button>
      </div>
    </div>
  );
}
