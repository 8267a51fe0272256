'use client';

import { useState } from 'react';
import { editor as editorEnglish } from '../i18n/en/editor';
import { personas as english } from '../i18n/en/personas';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { useEditor, useEditorStore } from '../store/EditorContext';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { LibraryEntry } from './LibraryEntry';
import { LibraryMessages } from './LibraryMessages';
import { importedId, personaImport } from './personaImport';
import { PersonaEntry } from './PersonaEntry';
import { Root } from './PersonaLibraryDialog.styles';
import { PersonaVersions } from './PersonaVersions';
import { useLibraryActions } from './useLibraryActions';

/**
 * The personas of this map beside those of the library: taken over from one to the other, compared
 * where they differ, removed from the library. Renders a `<div>` with the role dialog.
 */
export function PersonaLibraryDialog() {
  const { text } = useEditorMessages('personas', english);
  const { text: editorText } = useEditorMessages('editor', editorEnglish);
  const store = useEditorStore();
  const journey = useEditor((snapshot) => snapshot.journey);
  const actions = useLibraryActions();
  const [compared, setCompared] = useState<string>();
  const kept = (actions.library.personas ?? []).map((persona) => {
    const id = importedId(journey, persona.id);
    const own = journey.personas.find((one) => one.id === id);
    return { persona, own, differs: personaImport(journey, persona) !== undefined };
  });
  const pair = kept.find(({ persona, own }) => own && persona.id === compared);
  const close = () => store.set({ dialog: undefined });

  function mapEntry(own: (typeof journey.personas)[number]) {
    const match = kept.find((one) => one.own?.id === own.id);
    const name = actions.nameOf(own);
    return (
      <PersonaEntry
        key={own.id}
        persona={own}
        channels={journey.channels}
        sources={journey.sources}
      >
        {match ? (
          <p data-part="state">{text(match.differs ? 'differsThere' : 'inBoth')}</p>
        ) : (
          <Button
            aria-label={text('keepNamed', { name })}
            aria-disabled={actions.library.personas === undefined}
            onClick={() => {
              if (actions.library.personas) void actions.keepOwn(own.id);
            }}
          >
            {text('keep')}
          </Button>
        )}
      </PersonaEntry>
    );
  }

  return (
    <Dialog
      wide
      title={text('title')}
      onClose={close}
      actions={
        <Button look="primary" onClick={close}>
          {editorText('done')}
        </Button>
      }
    >
      <Root>
        {pair?.own ? (
          <PersonaVersions
            own={pair.own}
            kept={pair.persona}
            actions={actions}
            onBack={() => setCompared(undefined)}
          />
        ) : (
          <>
            <p data-part="intro">{text('intro')}</p>
            <LibraryMessages actions={actions} />
            <div data-part="lists">
              <section aria-label={text('onMap')}>
                <h3>{text('onMap')}</h3>
                {journey.personas.length === 0 ? (
                  <p data-part="empty">{text('mapEmpty')}</p>
                ) : (
                  <ul role="list" data-part="entries">
                    {journey.personas.map(mapEntry)}
                  </ul>
                )}
              </section>
              <section aria-label={text('inLibrary')}>
                <h3>{text('inLibrary')}</h3>
                {actions.library.personas?.length === 0 && (
                  <p data-part="empty">{text('libraryEmpty')}</p>
                )}
                {kept.length > 0 && (
                  <ul role="list" data-part="entries">
                    {kept.map(({ persona, own, differs }) => (
                      <LibraryEntry
                        key={persona.id}
                        {...{ persona, own, differs, actions }}
                        onCompare={() => setCompared(persona.id)}
                      />
                    ))}
                  </ul>
                )}
              </section>
            </div>
          </>
        )}
      </Root>
    </Dialog>
  );
}
