import { libraryPersonaOf } from '@sojourn/editor';
import { PersonaCard } from '@sojourn/react';
import { Bookmark, Pencil, Plus, Trash2 } from 'lucide';
import { useWords } from '../i18n/useWords';
import { newKey } from '../keeping/newKey';
import { Blank } from '../reading/Blank';
import { titleOr } from '../reading/journeyTitle';
import { useStudio } from '../StudioContext';
import { Icon } from '../ui/Icon';
import { goTo, linkTo } from '../view/useAddress';
import { useKeptPersonas, useTravellers } from './usePeople';

/** Who travels in any map, and who is kept for the next ones. */
export function PeoplePage() {
  const { text } = useWords();
  const { keeping, tell } = useStudio();
  const { people } = keeping;
  const travellers = useTravellers();
  const kept = useKeptPersonas();

  function change(action: Promise<unknown>) {
    action.catch(() => tell({ text: text('storageFailing') }));
  }

  return (
    <div className="page library">
      <header className="page-head">
        <div className="page-title">
          <h1>{text('people')}</h1>
          <p className="muted">{text('peopleHint')}</p>
        </div>
        <div className="page-actions">
          <button
            type="button"
            className="button accent"
            onClick={() => goTo({ home: 'people', persona: newKey(), view: {} })}
          >
            <Icon node={Plus} />
            {text('newPersona')}
          </button>
        </div>
      </header>
      <section className="people" aria-labelledby="people-kept">
        <h2 id="people-kept">{text('peopleKept')}</h2>
        {kept?.length === 0 && <p className="muted">{text('peopleKeptEmpty')}</p>}
        <div className="cards" data-size="compact">
          {kept?.map((persona) => (
            <PersonaCard
              key={persona.id}
              headingLevel={3}
              variant="compact"
              persona={persona}
              channels={persona.along?.channels}
              sources={persona.along?.sources}
              actions={
                <>
                  <a
                    className="button quiet"
                    href={linkTo({ home: 'people', persona: persona.id, view: {} })}
                    aria-label={text('personaEditNamed', { name: persona.name })}
                  >
                    <Icon node={Pencil} />
                  </a>
                  <button
                    type="button"
                    className="button quiet"
                    aria-label={text('personaRemoveNamed', { name: persona.name })}
                    onClick={() => {
                      change(people.remove(persona.id));
                      const onSelect = () => change(people.save(persona));
                      const action = { label: text('undo'), onSelect };
                      tell({ text: text('removed', { title: persona.name }), action });
                    }}
                  >
                    <Icon node={Trash2} />
                  </button>
                </>
              }
            />
          ))}
        </div>
      </section>
      <section className="people" aria-labelledby="people-maps">
        <h2 id="people-maps">{text('peopleIn')}</h2>
        {travellers?.length === 0 && (
          <Blank says={text('peopleNone')} hint={text('noPersonasHint')} />
        )}
        <div className="cards" data-size="compact">
          {travellers?.map(({ persona, journey, maps }) => (
            <PersonaCard
              key={`${maps[0]?.key ?? ''} ${persona.id}`}
              headingLevel={3}
              variant="compact"
              persona={persona}
              channels={journey.channels}
              sources={journey.sources}
              language={journey.language}
              usedOn={maps.map(({ key, title }) => (
                <a key={key} href={linkTo({ map: key, page: 'personas', view: {} })}>
                  {titleOr(title, text)}
                </a>
              ))}
              actions={
                kept?.some(({ id }) => id === persona.id) ? undefined : (
                  <button
                    type="button"
                    className="button quiet"
                    aria-label={text('personaKeepNamed', { name: persona.name })}
                    onClick={() => {
                      const own = libraryPersonaOf(journey, persona.id);
                      if (own) change(people.save(own));
                    }}
                  >
                    <Icon node={Bookmark} />
                    {text('personaKeep')}
                  </button>
                )
              }
            />
          ))}
        </div>
      </section>
    </div>
  );
}
