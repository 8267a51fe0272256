import type { CompositionEvent, FocusEvent, KeyboardEvent } from 'react';
import type { DraftState } from './useDraft';

/** What an input needs so that what is typed in it is a draft. */
export function draftProps<Value>(draft: DraftState<Value>) {
  return {
    onFocus: () => draft.focus(),
    onBlur: (event: FocusEvent) => {
      // A page that loses the focus as a whole keeps the gesture.
      if (event.target !== event.currentTarget) return;
      draft.blur();
    },
    onCompositionStart: () => draft.compose(true),
    onCompositionEnd: (event: CompositionEvent) => {
      if (event.target === event.currentTarget) draft.compose(false);
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.nativeEvent.isComposing || event.keyCode === 229) return;
      if (!draft.cancel()) return;
      // Nor does it close what stands around it.
      event.stopPropagation();
      event.nativeEvent.stopPropagation();
      event.preventDefault();
    },
  };
}

/** A text as the document holds it: blanks alone are none. */
export function textValue(text: string, required: boolean | undefined): string | null {
  if (text.trim() !== '') return text;
  return required ? '' : null;
}
