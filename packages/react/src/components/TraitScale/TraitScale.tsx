import { traitRows, type Persona, type TraitRow } from '@sojourn/core';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { contentAttributes, interfaceAttributes } from '../../i18n/attributes';
import { persona as personaEnglish } from '../../i18n/en/persona';
import { traits as english } from '../../i18n/en/traits';
import { formatShare } from '../../i18n/format';
import type { LocalePack } from '../../i18n/types';
import { useMessages } from '../../i18n/useMessages';
import { hasText } from '../../internal/hasText';
import { initialsOf } from '../../internal/initialsOf';
import { markSize, PersonaSign, type MarkedPersona } from './PersonaMark';
import { TraitLine } from './TraitLine';
import { marksHeight, TraitMarks } from './TraitMarks';
import { Root } from './TraitScale.styles';

/** Somebody who stands somewhere: a persona, or a name with traits. */
export interface TraitScalePersona extends MarkedPersona {
  traits: Persona['traits'];
}

export interface TraitScaleProps extends Omit<ComponentPropsWithoutRef<'figure'>, 'children'> {
  /** Whose traits are shown. Traits with the same label and a common end are one scale. */
  personas?: readonly TraitScalePersona[] | undefined;
  /** Traits of nobody in particular, where no personas are given. */
  traits?: Persona['traits'] | undefined;
  /** BCP 47, of the document's texts. */
  language?: string | undefined;
  /** The words of the interface, where no provider gives them. */
  messages?: LocalePack | undefined;
}

/**
 * Where one or several people stand between two ends, once for each trait. Each is a shape with
 * letters on the line, a percentage beside it, and a sentence for those who do not see it. Renders
 * a `<figure>`.
 *
 * @remarks The line is hidden from assistive technology: a sentence for each person says where
 * they stand. Shapes and letters tell people apart, not colour alone.
 * @see {@link PersonaComparison}, {@link TraitRadar}
 *
 * @example
 * <TraitScale personas={journey.personas} />
 */
export const TraitScale = forwardRef<HTMLElement, TraitScaleProps>(function TraitScale(
  { personas, traits = [], language, messages, ...rest },
  ref,
) {
  const { text, locale } = useMessages('traits', english, messages);
  const { text: personaText } = useMessages('persona', personaEnglish, messages);
  const content = contentAttributes(language);
  const people = personas ?? [{ name: '', traits }];
  const rows = traitRows(people);
  const nameOf = ({ name }: MarkedPersona) => (hasText(name) ? name : personaText('unnamed'));

  function sentence({ label, low, high }: TraitRow, index: number, share: string): string {
    const person = people[index];
    return personas && person
      ? text('place', { name: nameOf(person), label, low, high, share })
      : personaText('trait', { label, low, high, share });
  }

  return (
    <Root {...interfaceAttributes(messages)} {...rest} ref={ref}>
      {people.length > 1 && (
        <ul role="list" data-part="key">
          {people.map((person, index) => (
            <li key={index}>
              <PersonaSign persona={person} index={index} />
              <span {...content}>{nameOf(person)}</span>
            </li>
          ))}
        </ul>
      )}
      {rows.length === 0 && <p>{text('empty')}</p>}
      {rows.length > 0 && (
        <ul role="list" data-part="traits">
          {rows.map((row, index) => (
            <li key={index}>
              <div>
                {hasText(row.label) && (
                  <strong aria-hidden="true" {...content}>
                    {row.label}
                  </strong>
                )}
                <ul role="list" data-part="values">
                  {row.values.map((value, person) => {
                    if (value === undefined) return null;
                    const share = formatShare(value, locale);
                    const letters = people.length > 1 && initialsOf(people[person]?.name ?? '');
                    return (
                      <li key={person}>
                        <span data-heard>{sentence(row, person, share)}</span>
                        {letters && (
                          <bdi aria-hidden="true" data-part="letters">
                            {letters}
                          </bdi>
                        )}
                        <bdi aria-hidden="true">{share}</bdi>
                      </li>
                    );
                  })}
                </ul>
              </div>
              <TraitLine
                low={row.low}
                high={row.high}
                content={content}
                height={marksHeight(row.values)}
                inset={markSize / 2}
              >
                <TraitMarks personas={people} values={row.values} />
              </TraitLine>
            </li>
          ))}
        </ul>
      )}
    </Root>
  );
});
