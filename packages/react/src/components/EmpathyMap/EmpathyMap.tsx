import { empathyNotes, type EmpathyNotes, type Journey, type Persona } from '@sojourn/core';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { contentAttributes, interfaceAttributes } from '../../i18n/attributes';
import { empathy as english } from '../../i18n/en/empathy';
import { persona as personaEnglish } from '../../i18n/en/persona';
import type { LocalePack } from '../../i18n/types';
import { useMessages } from '../../i18n/useMessages';
import { Dotted } from '../../internal/Dotted';
import { Heading, type HeadingLevel } from '../../internal/Heading';
import { hasText } from '../../internal/hasText';
import { Portrait } from '../PersonaCard/Portrait';
import { Root } from './EmpathyMap.styles';
import { EmpathyParts } from './EmpathyParts';

export interface EmpathyMapProps extends Omit<ComponentPropsWithoutRef<'article'>, 'children'> {
  /** The journey whose cards are read. Left out: the persona's own lists alone. */
  journey?: Journey | undefined;
  /** Which of the journey's personas it is about. Left out: the first. */
  personaId?: string | undefined;
  /** Whom it is about, where there is no journey or they are not in it. */
  persona?: Persona | undefined;
  /** What there is to say in each part. Left out: as `empathyNotes` of `@sojourn/core` finds it. */
  notes?: EmpathyNotes | undefined;
  /** The rank of the name on the page. @defaultValue 3 */
  headingLevel?: HeadingLevel | undefined;
  /** Whether a portrait on another host may be loaded. Left out: as the provider says, else no. */
  allowRemoteImages?: boolean | undefined;
  /** BCP 47, of the document's texts. Left out: the journey's. */
  language?: string | undefined;
  /** The words of the interface, where no provider gives them. */
  messages?: LocalePack | undefined;
}

/**
 * What one persona says, thinks, does and feels, what hurts and what helps, around their portrait:
 * from their own lists and from the cards of a journey. An empty part says what belongs there.
 * Renders an `<article>`.
 *
 * @remarks An article named after the persona; each part is a named list under a heading of its
 * own.
 * @see {@link PersonaCard}
 *
 * @example
 * <EmpathyMap journey={journey} personaId="anna" />
 */
export const EmpathyMap = forwardRef<HTMLElement, EmpathyMapProps>(function EmpathyMap(
  {
    journey,
    personaId,
    persona: given,
    notes,
    headingLevel = 3,
    allowRemoteImages,
    language = journey?.language,
    messages,
    ...rest
  },
  ref,
) {
  const { text } = useMessages('empathy', english, messages);
  const { text: personaText } = useMessages('persona', personaEnglish, messages);
  const content = contentAttributes(language);
  const persona =
    given ?? journey?.personas.find(({ id }) => personaId === undefined || id === personaId);
  const name = hasText(persona?.name) ? persona.name : personaText('unnamed');

  return (
    <Root
      aria-label={persona && text('name', { name })}
      data-tone={persona?.tone ?? 'blue'}
      {...interfaceAttributes(messages)}
      {...rest}
      ref={ref}
    >
      {persona ? (
        <div data-part="parts">
          <header>
            <Portrait
              image={persona.portrait}
              name={persona.name}
              allowRemoteImages={allowRemoteImages}
            />
            <div>
              <Heading level={headingLevel} {...content}>
                {name}
              </Heading>
              <p>
                <Dotted
                  items={[
                    hasText(persona.role) && <bdi lang={language}>{persona.role}</bdi>,
                    persona.provenance && personaText(persona.provenance),
                  ]}
                />
              </p>
            </div>
          </header>
          <EmpathyParts
            notes={notes ?? empathyNotes(persona, journey)}
            headingLevel={headingLevel}
            content={content}
            text={text}
            more={(count) => personaText('more', { count })}
          />
        </div>
      ) : (
        <p>{text('empty')}</p>
      )}
    </Root>
  );
});
