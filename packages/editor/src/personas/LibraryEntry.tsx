'use client';

import type { Persona } from '@sojourn/core';
import { useRef, useState } from 'react';
import { personas as english } from '../i18n/en/personas';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { useEditor } from '../store/EditorContext';
import { Button } from '../ui/Button';
import { Plus } from '../ui/icons';
import { PersonaEntry } from './PersonaEntry';
import type { LibraryPersona } from './types';
import type { LibraryActions } from './useLibraryActions';

export interface LibraryEntryProps {
  persona: LibraryPersona;
  /** The same one on the map, where it stands there. */
  own: Persona | undefined;
  differs: boolean;
  actions: LibraryActions;
  onCompare: () => void;
}

/** A persona of the library. Renders a `<li>`. */
export function LibraryEntry({ persona, own, differs, actions, onCompare }: LibraryEntryProps) {
  const { text } = useEditorMessages('personas', english);
  const readOnly = useEditor((snapshot) => snapshot.readOnly);
  const [isAsking, setAsking] = useState(false);
  const removeButton = useRef<HTMLButtonElement>(null);
  const name = actions.nameOf(persona);
  const { sources, channels } = persona.along ?? {};

  if (isAsking) {
    return (
      <PersonaEntry {...{ persona, sources, channels }}>
        <p>{text('removeQuestion', { name })}</p>
        <Button look="danger" autoFocus onClick={() => void actions.remove(persona)}>
          {text('remove')}
        </Button>
        <Button
          onClick={() => {
            setAsking(false);
            requestAnimationFrame(() => removeButton.current?.focus());
          }}
        >
          {text('doNotRemove')}
        </Button>
      </PersonaEntry>
    );
  }
  return (
    <PersonaEntry {...{ persona, sources, channels }}>
      {!own && !readOnly && (
        <Button
          icon={Plus}
          aria-label={text('addNamed', { name })}
          onClick={() => actions.take(persona, 'added')}
        >
          {text('add')}
        </Button>
      )}
      {own && !differs && <p data-part="state">{text('same')}</p>}
      {own && differs && (
        <>
          <Button aria-label={text('compareNamed', { name })} onClick={onCompare}>
            {text('compare')}
          </Button>
          <p data-part="state">{text('differs')}</p>
        </>
      )}
      <Button
        ref={removeButton}
        look="quiet"
        aria-label={text('removeNamed', { name })}
        onClick={() => setAsking(true)}
      >
        {text('remove')}
      </Button>
    </PersonaEntry>
  );
}
