import type { Channel, Persona, Source } from '@sojourn/core';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { contentAttributes, interfaceAttributes } from '../../i18n/direction';
import { persona as english } from '../../i18n/en/persona';
import type { LocalePack } from '../../i18n/types';
import { useMessages } from '../../i18n/useMessages';
import type { HeadingLevel } from '../../internal/Heading';
import { hasText } from '../../internal/text';
import { Note, Quote, Root, Story } from './PersonaCard.styles';
import { PersonaChips } from './PersonaChips';
import { PersonaFacts } from './PersonaFacts';
import { PersonaHeader } from './PersonaHeader';
import { PersonaProvenance } from './PersonaProvenance';
import { hasSections, PersonaSections } from './PersonaSections';
import { PersonaTraits } from './PersonaTraits';

export interface PersonaCardProps extends Omit<ComponentPropsWithoutRef<'article'>, 'children'> {
  /** Who is shown, as the document holds them. */
  persona: Persona;
  /**
   * `full` says everything; `compact` says who it is, what they want and what hurts.
   * @defaultValue 'full'
   */
  variant?: 'full' | 'compact' | undefined;
  /** The document's channels, for their names. Left out: the well-known ones. */
  channels?: readonly Channel[] | undefined;
  /** The document's sources, for the line that says what the persona rests on. */
  sources?: readonly Source[] | undefined;
  /** On how many maps the persona is used. Left out: not said. */
  usedOn?: number | undefined;
  /** The rank of the name on the page. @defaultValue 3 */
  headingLevel?: HeadingLevel | undefined;
  /** Whether a portrait on another host may be loaded. Left out: as the provider says, else no. */
  allowRemoteImages?: boolean | undefined;
  /** BCP 47, of the document's texts. */
  language?: string | undefined;
  /** The words of the interface, where no provider gives them. */
  messages?: LocalePack | undefined;
}

/**
 * Somebody who travels: who they are, what they want, what hurts, and what this rests on. Behaviour
 * comes before demographics. What is not known is left out. Renders an `<article>`.
 *
 * @example
 * <PersonaCard persona={journey.personas[0]} sources={journey.sources} />
 */
export const PersonaCard = forwardRef<HTMLElement, PersonaCardProps>(function PersonaCard(
  {
    persona,
    variant = 'full',
    channels = [],
    sources = [],
    usedOn,
    headingLevel = 3,
    allowRemoteImages,
    language,
    messages,
    ...rest
  },
  ref,
) {
  const { text } = useMessages('persona', english, messages);
  const content = contentAttributes(language);
  const shared = { persona, channels, headingLevel, language, messages };

  return (
    <Root
      data-variant={variant}
      data-tone={persona.tone}
      {...interfaceAttributes(messages?.locale)}
      {...rest}
      ref={ref}
    >
      <PersonaHeader {...shared} variant={variant} allowRemoteImages={allowRemoteImages} />
      {variant === 'compact' ? (
        <PersonaChips {...shared} />
      ) : (
        <>
          {hasText(persona.quote) && (
            <Quote>
              <q {...content}>{persona.quote}</q>
            </Quote>
          )}
          {hasText(persona.story) && <Story {...content}>{persona.story}</Story>}
          {hasSections(persona) ? (
            <PersonaSections {...shared} />
          ) : (
            !hasText(persona.quote) && !hasText(persona.story) && <Note>{text('empty')}</Note>
          )}
          <PersonaTraits {...shared} />
          <PersonaFacts {...shared} />
        </>
      )}
      {(variant === 'full' || persona.provenance === 'assumed') && (
        <PersonaProvenance {...shared} sources={sources} usedOn={usedOn} />
      )}
    </Root>
  );
});
