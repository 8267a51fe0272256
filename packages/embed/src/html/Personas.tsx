import type { Journey } from '@sojourn/core';
import { PersonaCard } from '@sojourn/react';
import { mapWords, useMessages } from '@sojourn/react/kit';
import { useId } from 'react';

/** Who travels. Renders a `<section>`. */
export function Personas({ journey }: { journey: Journey }) {
  const { text } = useMessages('map', mapWords);
  const id = useId();
  const { personas, channels, sources, language } = journey;
  if (personas.length === 0) return null;
  return (
    <section aria-labelledby={id} data-part="chapter">
      <h2 id={id}>{text('personas')}</h2>
      <div data-part="cards" data-of="personas">
        {personas.map((persona) => (
          <PersonaCard key={persona.id} {...{ persona, channels, sources, language }} />
        ))}
      </div>
    </section>
  );
}
