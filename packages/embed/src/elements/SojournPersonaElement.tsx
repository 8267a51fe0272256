import type { Journey } from '@sojourn/core';
import { PersonaCard } from '@sojourn/react';
import { MissingPersona } from './MissingPersona';
import { SojournElement } from './SojournElement';

/**
 * `<sojourn-persona>`: a persona of a journey as a card, in any page. The attribute `persona` names
 * it by its id, else it is the first; `variant` is `full` or `compact`.
 *
 * @example
 * <sojourn-persona src="journey.json" persona="anna"></sojourn-persona>
 */
export class SojournPersonaElement extends SojournElement {
  static override readonly observedAttributes = [
    ...SojournElement.observedAttributes,
    'persona',
    'variant',
  ];

  protected override draw(journey: Journey) {
    const id = this.getAttribute('persona');
    const persona = id ? journey.personas.find((known) => known.id === id) : journey.personas.at(0);
    if (!persona) return <MissingPersona id={id} />;
    return (
      <PersonaCard
        persona={persona}
        variant={this.getAttribute('variant') === 'compact' ? 'compact' : 'full'}
        channels={journey.channels}
        sources={journey.sources}
        headingLevel={this.headingLevel()}
        language={journey.language}
      />
    );
  }
}
