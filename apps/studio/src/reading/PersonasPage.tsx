import { PersonaCard, PersonaComparison, PersonaGallery } from '@sojourn/react';
import { useState } from 'react';
import { useWords } from '../i18n/useWords';
import { Blank } from './Blank';
import { journeyTitle } from './journeyTitle';
import type { PageProps } from './PageProps';

const looks = ['full', 'gallery', 'compareCards'] as const;
type Look = (typeof looks)[number];

/** More full cards than these are rather found in a gallery. */
const mostCards = 4;

/** Who travels: every persona as a card, in a gallery, or side by side. */
export function PersonasPage({ journey }: PageProps) {
  const { text } = useWords();
  const { personas, channels, sources, language } = journey;
  const [chosen, setLook] = useState<Look>();
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const offered = looks.filter((one) => one !== 'compareCards' || personas.length > 1);
  const look = chosen ?? (personas.length > mostCards ? 'gallery' : 'full');
  const selected = personas.find(({ id }) => id === selectedId);
  const shared = { channels, sources, language };
  const cards = look === 'full' ? personas : selected ? [selected] : [];
  return (
    <div className="page">
      <header className="page-head">
        <h1>{text('personasOf', { title: journeyTitle(journey, text) })}</h1>
        {personas.length > 0 && (
          <fieldset className="switch">
            <legend className="hidden">{text('size')}</legend>
            {offered.map((one) => (
              <label key={one}>
                <input
                  type="radio"
                  name="look"
                  checked={look === one}
                  onChange={() => setLook(one)}
                />
                {text(one)}
              </label>
            ))}
          </fieldset>
        )}
      </header>
      {personas.length === 0 && <Blank says={text('noPersonas')} hint={text('noPersonasHint')} />}
      {personas.length > 0 && look === 'gallery' && (
        <PersonaGallery
          className="gallery"
          headingLevel={2}
          personas={personas}
          selectedId={selectedId}
          onSelectedIdChange={setSelectedId}
          {...shared}
        />
      )}
      {look === 'compareCards' && personas.length > 1 && (
        <PersonaComparison personas={personas} channels={channels} language={language} />
      )}
      {look !== 'compareCards' && cards.length > 0 && (
        <div className="cards">
          {cards.map((persona) => (
            <PersonaCard key={persona.id} headingLevel={2} persona={persona} {...shared} />
          ))}
        </div>
      )}
    </div>
  );
}
