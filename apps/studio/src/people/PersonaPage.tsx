import type { Persona } from '@sojourn/core';
import { openPersona, PersonaEditor, type LibraryPersona } from '@sojourn/editor';
import { ArrowLeft } from 'lucide';
import { use, useEffect, useState } from 'react';
import { StorageNotice } from '../chrome/StorageNotice';
import { editorPack } from '../i18n/editorPack';
import { useWords } from '../i18n/useWords';
import { troubleOfReason } from '../keeping/trouble';
import { SaveStatus } from '../map/SaveStatus';
import { useStudio } from '../StudioContext';
import { Icon } from '../ui/Icon';
import { linkTo } from '../view/useAddress';
import { useSavedPersona } from './useSavedPersona';

/** Somebody of whom nothing is known yet. */
function newPersona(id: string): LibraryPersona {
  const empty: Omit<Persona, 'id' | 'name'> = {
    facts: [],
    goals: [],
    motivations: [],
    pains: [],
    feelings: [],
    behaviours: [],
    needs: [],
    channels: [],
    traits: [],
    sources: [],
  };
  return { id, name: '', ...empty };
}

/** A kept persona as it is when the page opens, or a new one. */
function usePersona(id: string): LibraryPersona | undefined {
  const { people } = useStudio().keeping;
  const [found, setFound] = useState<LibraryPersona>();
  useEffect(() => {
    let current = true;
    people
      .list()
      .catch(() => [])
      .then((kept) => {
        const own = kept.find((one) => one.id === id);
        if (current) setFound((own && openPersona(own)) ?? newPersona(id));
      });
    return () => {
      current = false;
    };
  }, [people, id]);
  return found;
}

/** A persona of the library, to be written. */
export default function PersonaPage({ id }: { id: string }) {
  const { text, language } = useWords();
  const messages = use(editorPack(language));
  const persona = usePersona(id);
  const [save, state] = useSavedPersona();
  return (
    <div className="page library">
      <header className="page-head persona-head">
        <h1 className="hidden">{text('personaEdit')}</h1>
        <a className="button quiet turn" href={linkTo({ home: 'people', view: {} })}>
          <Icon node={ArrowLeft} />
          {text('toPeople')}
        </a>
        <SaveStatus save={state} />
      </header>
      {state.kind === 'unsaved' && <StorageNotice trouble={troubleOfReason(state.reason)} />}
      {persona && (
        <PersonaEditor
          key={id}
          className="persona-editor"
          defaultPersona={persona}
          channels={persona.along?.channels}
          sources={persona.along?.sources}
          messages={messages}
          onPersonaChange={(next, { channels, sources }) =>
            save({
              ...next,
              along: {
                channels: channels.filter((one) => next.channels.includes(one.id)),
                sources: sources.filter((one) => next.sources.includes(one.id)),
              },
            })
          }
        />
      )}
    </div>
  );
}
