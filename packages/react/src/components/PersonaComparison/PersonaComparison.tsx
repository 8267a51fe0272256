import { comparePersonas, type Channel, type Persona } from '@sojourn/core';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { contentAttributes, interfaceAttributes } from '../../i18n/attributes';
import { comparison as english } from '../../i18n/en/comparison';
import { persona as personaEnglish } from '../../i18n/en/persona';
import type { LocalePack } from '../../i18n/types';
import { useMessages } from '../../i18n/useMessages';
import { hasText } from '../../internal/hasText';
import { Icon } from '../../internal/Icon';
import { Diamond } from '../../internal/icons';
import { ComparedSame } from './ComparedSame';
import { ComparisonHead } from './ComparisonHead';
import { ComparisonRow } from './ComparisonRow';
import { Root } from './PersonaComparison.styles';
import { useComparedWords } from './useComparedWords';

export interface PersonaComparisonProps extends Omit<
  ComponentPropsWithoutRef<'section'>,
  'children'
> {
  /** Who is compared, in order: two or more. */
  personas: readonly Persona[];
  /** The document's channels, for their names. Left out: the well-known ones. */
  channels?: readonly Channel[] | undefined;
  /** Whether a portrait on another host may be loaded. Left out: as the provider says, else no. */
  allowRemoteImages?: boolean | undefined;
  /** BCP 47, of the document's texts. */
  language?: string | undefined;
  /** The words of the interface, where no provider gives them. */
  messages?: LocalePack | undefined;
}

/**
 * Personas side by side, differences first: behaviour before demographics, traits on one scale, and
 * below, folded, what all of them share. What only one has carries a sign and words. Renders a
 * `<section>` with a table.
 *
 * @remarks A native table in a named group that scrolls by keys: personas are column headers. What
 * only one of them has carries a sign and words; what all share is a native `<details>`.
 * @see {@link PersonaCard}, {@link TraitScale}, {@link TraitRadar}
 *
 * @example
 * <PersonaComparison personas={journey.personas} channels={journey.channels} />
 */
export const PersonaComparison = forwardRef<HTMLElement, PersonaComparisonProps>(
  function PersonaComparison(
    { personas, channels = [], allowRemoteImages, language, messages, ...rest },
    ref,
  ) {
    const { text } = useMessages('comparison', english, messages);
    const { text: personaText } = useMessages('persona', personaEnglish, messages);
    const words = useComparedWords(channels, messages);
    const content = contentAttributes(language);
    const { differences, same } = comparePersonas(personas);
    const people = personas.map((persona) => ({
      ...persona,
      name: hasText(persona.name) ? persona.name : personaText('unnamed'),
    }));
    const marked = differences.some(
      (row) => row.kind === 'texts' && row.cells.flat().some(({ only }) => only),
    );

    function summary(): string {
      if (personas.length === 0) return text('empty');
      if (personas.length === 1) return text('one');
      return differences.length === 0
        ? text('noDifferences')
        : text('differences', { count: differences.length });
    }

    return (
      <Root aria-label={text('name')} {...interfaceAttributes(messages)} {...rest} ref={ref}>
        <p>
          {summary()}
          {marked && (
            <span data-part="legend">
              <Icon node={Diamond} /> {text('only')}
            </span>
          )}
        </p>
        {differences.length > 0 && (
          <div data-part="scroller" role="group" aria-label={text('name')} tabIndex={0}>
            <table>
              <colgroup>
                <col data-part="subject" />
                {people.map(({ id }, index) => (
                  <col key={id || index} />
                ))}
              </colgroup>
              <ComparisonHead
                personas={people}
                subject={text('subject')}
                allowRemoteImages={allowRemoteImages}
                content={content}
              />
              <tbody>
                {differences.map((row, index) => (
                  <ComparisonRow key={index} personas={people} {...{ row, words, content }} />
                ))}
              </tbody>
            </table>
          </div>
        )}
        {same.length > 0 && <ComparedSame rows={same} words={words} content={content} />}
      </Root>
    );
  },
);
