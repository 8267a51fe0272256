'use client';

import { limits } from '@sojourn/core';
import { contentAttributes, hasText } from '@sojourn/react/kit';
import { useEffect, useRef, useState } from 'react';
import { draftProps } from '../fields/textInput';
import { useDraft } from '../fields/useDraft';
import { details as english } from '../i18n/en/details';
import { editor as editorWords } from '../i18n/en/editor';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { isComposing } from '../JourneyEditor/useEditorKeys';
import { useEditor, useEditorStore } from '../store/EditorContext';
import { Title } from './TitleInPlace.styles';

/**
 * The journey's title, written in place: pressed, or with Enter or F2, it becomes a text field; Enter
 * ends that, Escape puts the old title back. Renders an `<h2>`.
 */
export function TitleInPlace() {
  const { text } = useEditorMessages('details', english);
  const { text: common } = useEditorMessages('editor', editorWords);
  const store = useEditorStore();
  const title = useEditor(({ journey }) => journey.title);
  const language = useEditor(({ journey }) => journey.language);
  const isLoaded = useEditor(({ document }) => document.journey !== undefined);
  // Read with each snapshot: what the host allows may depend on the journey.
  const canRename = useEditor(() => store.can({ type: 'journey.update', changes: {} }));
  const [isWriting, setIsWriting] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasWriting = useRef(false);
  const draft = useDraft<string>({
    value: title,
    commit: (typed, mark) => {
      const next = typed.trim() === '' ? '' : typed;
      if (next === title) return undefined;
      const result = store.apply({ type: 'journey.update', changes: { title: next } }, { mark });
      return result.ok ? undefined : result.issue.message;
    },
  });
  useEffect(() => {
    if (wasWriting.current && !isWriting) button.current?.focus();
    wasWriting.current = isWriting;
  }, [isWriting]);

  const shown = hasText(title) ? title : common('untitled');
  const typing = draftProps(draft);
  if (isWriting) {
    return (
      <Title data-part="title">
        <input
          type="text"
          autoFocus
          value={draft.value}
          maxLength={limits.field}
          aria-label={text('journeyTitle')}
          {...contentAttributes(language)}
          {...typing}
          onChange={({ target }) => draft.change(target.value)}
          onBlur={() => {
            draft.blur();
            wasWriting.current = false;
            setIsWriting(false);
          }}
          onKeyDown={(event) => {
            if (isComposing(event)) return;
            if (event.key === 'Enter') {
              event.preventDefault();
              draft.blur();
              setIsWriting(false);
            }
            if (event.key === 'Escape') {
              event.stopPropagation();
              draft.cancel();
              setIsWriting(false);
            }
          }}
        />
      </Title>
    );
  }
  return (
    <Title data-part="title">
      {canRename && isLoaded ? (
        <button
          ref={button}
          type="button"
          aria-description={text('renameHint')}
          onClick={() => setIsWriting(true)}
          onKeyDown={(event) => {
            if (event.key === 'F2') setIsWriting(true);
          }}
        >
          <span {...contentAttributes(language)}>{shown}</span>
        </button>
      ) : (
        <span {...contentAttributes(language)}>{shown}</span>
      )}
    </Title>
  );
}
