import type { Channel, Persona, Source } from '@sojourn/core';
import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import { contentAttributes, interfaceAttributes } from '../../i18n/attributes';
import { persona as english } from '../../i18n/en/persona';
import type { LocalePack } from '../../i18n/types';
import { useMessages } from '../../i18n/useMessages';
import type { HeadingLevel } from '../../internal/Heading';
import { hasText } from '../../internal/hasText';
import { Root } from './PersonaCard.styles';
import { PersonaFacts } from './PersonaFacts';
import { PersonaHeader } from './PersonaHeader';
import { PersonaProvenance } from './PersonaProvenance';
import { PersonaSections } from './PersonaSections';
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
  /** The maps on which the persona is used, as names or links, or how many. Left out: not said. */
  usedOn?: number | readonly ReactNode[] | undefined;
  /** Beside the name: buttons of the host. */
  actions?: ReactNode;
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
 * @remarks An article under the persona's name; its sections are headings with lists. Without a
 * portrait, letters stand in its place and are not read out.
 * @see {@link PersonaGallery}, {@link PersonaComparison}, {@link EmpathyMap}
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
    actions,
    headingLevel = 3,
    allowRemoteImages,
    language,
    messages,
    ...rest
  },
  ref,
) {
  const words = useMessages('persona', english, messages);
  const content = contentAttributes(language);
  const compact = variant === 'compact';
  const shared = { persona, messages: words, content, compact, headingLevel };

  return (
    <Root
      data-variant={variant}
      data-tone={persona.tone ?? 'blue'}
      {...interfaceAttributes(messages)}
      {...rest}
      ref={ref}
    >
      <PersonaHeader {...shared} allowRemoteImages={allowRemoteImages} actions={actions} />
      {!compact && hasText(persona.quote) && (
        // On the words alone: the line beside them stands where the interface begins.
        <blockquote>
          <q {...content}>{persona.quote}</q>
        </blockquote>
      )}
      {!compact && hasText(persona.story) && <p {...content}>{persona.story}</p>}
      <PersonaSections {...shared} channels={channels} pack={messages} />
      {!compact && <PersonaTraits {...shared} />}
      {!compact && <PersonaFacts {...shared} />}
      {(!compact || persona.provenance === 'assumed') && (
        <PersonaProvenance {...shared} sources={sources} usedOn={usedOn} />
      )}
    </Root>
  );
});
