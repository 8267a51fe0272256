import { PersonaCard } from '@sojourn/react';
import { useState } from 'react';
import { useWords } from '../i18n/useWords';
import { Blank } from './Blank';
import { journeyTitle } from './journeyTitle';
import type { PageProps } from './PageProps';

const sizes = ['full', 'compact'] as const;

/** Who travels: every persona as a card. */
export function PersonasPage({ journey }: PageProps) {
  const { text } = useWords();
  const [size, setSize] = useState<(typeof sizes)[number]>('full');
  const { personas, channels, sources, language } = journey;
  return (
    <div className="page">
      <header className="page-head">
        <h1>{text('personasOf', { title: journeyTitle(journey, text) })}</h1>
        {personas.length > 0 && (
          <fieldset className="switch">
            <legend className="hidden">{text('size')}</legend>
            {sizes.map((choice) => (
              <label key={choice}>
                <input
                  type="radio"
                  name="size"
                  checked={size === choice}
                  onChange={() => setSize(choice)}
                />
                {text(choice)}
              </label>
            ))}
          </fieldset>
        )}
      </header>
      {personas.length === 0 ? (
        <Blank says={text('noPersonas')} hint={text('noPersonasHint')} />
      ) : (
        <div className="cards" data-size={size}>
          {personas.map((persona) => (
            <PersonaCard
              key={persona.id}
              headingLevel={2}
              variant={size}
              persona={persona}
              channels={channels}
              sources={sources}
              language={language}
            />
          ))}
        </div>
      )}
    </div>
  );
}
