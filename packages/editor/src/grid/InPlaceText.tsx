'use client';

import { contentAttributes, hasText } from '@sojourn/react/kit';
import { memo, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { grid as english } from '../i18n/en/grid';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { isComposing } from '../JourneyEditor/useEditorKeys';
import { useEditor, useEditorStore } from '../store/EditorContext';
import { newId } from '../store/newId';
import { useGoOn } from './useGoOn';

/** How long what is typed may wait until it is a part of the journey, in milliseconds. */
const patience = 200;

export interface InPlaceTextProps {
  /** The text as it is when writing begins. */
  value: string;
  /** What is written: `Title of the stage`. */
  label: string;
  /**
   * Whether Shift and Enter make a new line.
   * @defaultValue false
   */
  multiline?: boolean | undefined;
  /**
   * Whether it cannot be empty: then the text before stays.
   * @defaultValue false
   */
  required?: boolean | undefined;
  /** Changes the journey; all texts with one mark are one step. */
  write: (text: string, mark: string) => void;
}

/**
 * As high as its text. It is a box of its own for the browser's layout (`contain` in the styles), so
 * that a key lays out nothing but it; only a new line lays out the grid.
 */
function grow(element: HTMLTextAreaElement) {
  if (element.scrollHeight <= element.clientHeight) return;
  element.style.blockSize = `${element.scrollHeight + 2}px`;
}

function cleaned(text: string, multiline: boolean): string {
  return (multiline ? text : text.replace(/\s*\n\s*/g, ' ')).trim();
}

/** Whether a field is the same: what was typed comes back as its value, and it has that already. */
function isSameField(one: InPlaceTextProps, other: InPlaceTextProps): boolean {
  return (
    one.label === other.label &&
    one.multiline === other.multiline &&
    one.required === other.required &&
    one.write === other.write
  );
}

/**
 * A text that is written where it stands. What is typed becomes a part of the journey every 200 ms, so
 * that a page that dies loses nothing; Enter and leaving it keep it, Escape takes all of it back.
 * Renders a `<textarea>` that is as high as its text.
 */
export const InPlaceText = memo(function InPlaceText({
  value,
  label,
  multiline = false,
  required = false,
  write,
}: InPlaceTextProps) {
  const { text } = useEditorMessages('grid', english);
  const store = useEditorStore();
  const language = useEditor(({ journey }) => journey.language);
  const element = useRef<HTMLTextAreaElement>(null);
  const [mark] = useState(() => newId('text'));
  const state = useRef<{ timer?: ReturnType<typeof setTimeout>; written: string; ended: boolean }>({
    written: value,
    ended: false,
  });
  const goOn = useGoOn();

  useEffect(() => {
    const { current } = state;
    // A second effect of the strict mode begins anew.
    current.ended = false;
    if (element.current) grow(element.current);
    element.current?.focus();
    element.current?.select();
    return () => clearTimeout(current.timer);
  }, []);

  function keep() {
    const { current } = state;
    clearTimeout(current.timer);
    delete current.timer;
    const next = cleaned(element.current?.value ?? '', multiline);
    if (next === current.written || (required && !hasText(next))) return;
    current.written = next;
    write(next, mark);
  }

  function end(go: () => void) {
    if (state.current.ended) return;
    state.current.ended = true;
    keep();
    if (required && !hasText(element.current?.value)) {
      // Also what was written on the way to nothing.
      store.cancel(mark);
      if (hasText(value)) store.announce(text('titleNeeded'));
    }
    go();
  }

  function handleKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    event.stopPropagation();
    if (isComposing(event)) return;
    const { key, shiftKey } = event;
    if (key === 'Enter' && !(multiline && shiftKey)) end(() => store.endEdit());
    else if (key === 'Tab') {
      end(() => {
        store.endEdit();
        goOn(shiftKey ? 'previous' : 'next');
      });
    } else if (key === 'Escape') {
      state.current.ended = true;
      clearTimeout(state.current.timer);
      store.cancel(mark);
      store.endEdit();
    } else return;
    event.preventDefault();
  }

  return (
    <textarea
      ref={element}
      rows={1}
      defaultValue={value}
      aria-label={label}
      data-part="in-place"
      {...contentAttributes(language)}
      onInput={({ currentTarget }) => {
        grow(currentTarget);
        state.current.timer ??= setTimeout(keep, patience);
      }}
      onKeyDown={handleKeyDown}
      onBlur={() =>
        end(() => {
          store.seal();
          store.set({ editing: undefined });
        })
      }
    />
  );
}, isSameField);
