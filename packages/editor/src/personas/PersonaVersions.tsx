'use client';

import type { Channel, Persona } from '@sojourn/core';
import { PersonaComparison } from '@sojourn/react';
import { personas as english } from '../i18n/en/personas';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { useEditorHost } from '../JourneyEditor/EditorHost';
import { useEditor } from '../store/EditorContext';
import { Button } from '../ui/Button';
import { ArrowLeft } from '../ui/icons';
import type { LibraryPersona } from './types';
import type { LibraryActions } from './useLibraryActions';

export interface PersonaVersionsProps {
  own: Persona;
  kept: LibraryPersona;
  actions: LibraryActions;
  onBack: () => void;
}

/** How a persona of the map and the library's differ, and which shall hold. Renders its content. */
export function PersonaVersions({ own, kept, actions, onBack }: PersonaVersionsProps) {
  const { text } = useEditorMessages('personas', english);
  const { allowRemoteImages } = useEditorHost();
  const journey = useEditor((snapshot) => snapshot.journey);
  const readOnly = useEditor((snapshot) => snapshot.readOnly);
  const [here, there] = [actions.nameOf(own), actions.nameOf(kept)];
  const { along: _, ...plain } = kept;
  const channels: Channel[] = [...journey.channels, ...(kept.along?.channels ?? [])];
  return (
    <>
      <Button look="quiet" icon={ArrowLeft} data-part="back" autoFocus onClick={onBack}>
        {text('back')}
      </Button>
      <h3>{text('compareTitle', { name: there })}</h3>
      <PersonaComparison
        personas={[
          { ...own, name: text('hereNamed', { name: here }) },
          { ...plain, id: `${kept.id}-library`, name: text('thereNamed', { name: there }) },
        ]}
        channels={channels}
        allowRemoteImages={allowRemoteImages}
        language={journey.language}
      />
      <div data-part="choices">
        {!readOnly && (
          <Button
            aria-label={text('updateNamed', { name: here })}
            onClick={() => actions.take(kept, 'updated') && onBack()}
          >
            {text('update')}
          </Button>
        )}
        <Button
          aria-label={text('replaceNamed', { name: there })}
          onClick={() => void actions.keepOwn(own.id, kept.id).then((done) => done && onBack())}
        >
          {text('replace')}
        </Button>
      </div>
    </>
  );
}
