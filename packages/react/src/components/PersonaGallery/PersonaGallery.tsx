'use client';

import type { Channel, Persona, Source } from '@sojourn/core';
import { forwardRef, useId, type ChangeEvent, type ComponentPropsWithoutRef } from 'react';
import { useControllable } from '../../hooks/useControllable';
import { useSelectedId, type SelectionProps } from '../../hooks/useSelectedId';
import { contentAttributes, interfaceAttributes } from '../../i18n/attributes';
import { gallery as english } from '../../i18n/en/gallery';
import { persona as personaEnglish } from '../../i18n/en/persona';
import type { LocalePack } from '../../i18n/types';
import { useMessages } from '../../i18n/useMessages';
import { below, Heading, type HeadingLevel } from '../../internal/Heading';
import { hasText } from '../../internal/hasText';
import { Icon } from '../../internal/Icon';
import { CircleCheck } from '../../internal/icons';
import { PersonaCard } from '../PersonaCard';
import { Root } from './PersonaGallery.styles';
import { SegmentFilter } from './SegmentFilter';

/** What comes with a change of the shown segment. It may gain fields. */
export interface PersonaGallerySegmentChangeDetails {
  reason: 'select';
  event: ChangeEvent<HTMLSelectElement>;
}

export interface PersonaGalleryProps
  extends SelectionProps, Omit<ComponentPropsWithoutRef<'section'>, 'children' | 'title'> {
  /** Who is shown, in this order. */
  personas: readonly Persona[];
  /** The gallery's heading. Left out: “Personas”. */
  heading?: string | undefined;
  /** The document's channels, for their names. Left out: the well-known ones. */
  channels?: readonly Channel[] | undefined;
  /** The document's sources, for what assumed personas rest on. */
  sources?: readonly Source[] | undefined;
  /**
   * The segment that is shown, as personas name it; `''` for those without one, `null` for all. For
   * a gallery that keeps this itself, use `defaultSegment`.
   */
  segment?: string | null | undefined;
  /** The segment that is shown at first. To decide it from outside, use `segment`. */
  defaultSegment?: string | null | undefined;
  /** Called when the user chooses a segment, or all: `null`. */
  onSegmentChange?:
    ((segment: string | null, details: PersonaGallerySegmentChangeDetails) => void) | undefined;
  /** The rank of the heading on the page; the names are one below. @defaultValue 2 */
  headingLevel?: HeadingLevel | undefined;
  /** Whether portraits on another host may be loaded. Left out: as the provider says, else no. */
  allowRemoteImages?: boolean | undefined;
  /** BCP 47, of the document's texts. */
  language?: string | undefined;
  /** The words of the interface, where no provider gives them. */
  messages?: LocalePack | undefined;
}

/**
 * All the personas as cards in short, one of which can be selected; where there are several
 * segments, one of them can be shown alone. Renders a `<section>`.
 *
 * @remarks A list of cards, each with a button that says whom it selects and stays pressed. A
 * status tells how many are shown when the filter changes.
 * @see {@link PersonaCard}
 *
 * @example
 * <PersonaGallery personas={journey.personas} onSelectedIdChange={(id) => show(id)} />
 */
export const PersonaGallery = forwardRef<HTMLElement, PersonaGalleryProps>(function PersonaGallery(
  {
    personas,
    heading,
    channels,
    sources,
    selectedId: selectedIdProp,
    defaultSelectedId,
    onSelectedIdChange,
    segment: segmentProp,
    defaultSegment = null,
    onSegmentChange,
    headingLevel = 2,
    allowRemoteImages,
    language,
    messages,
    ...rest
  },
  ref,
) {
  const { text } = useMessages('gallery', english, messages);
  const { text: personaText } = useMessages('persona', personaEnglish, messages);
  const headingId = useId();
  const content = contentAttributes(language);
  const [selectedId, toggle] = useSelectedId(
    { selectedId: selectedIdProp, defaultSelectedId, onSelectedIdChange },
    'PersonaGallery',
  );
  const [segment, setSegment] = useControllable({
    value: segmentProp,
    defaultValue: defaultSegment,
    name: 'PersonaGallery segment',
  });
  const segmentOf = (persona: Persona) => (hasText(persona.segment) ? persona.segment : '');
  const segments = [...new Set(personas.map(segmentOf))].sort((a, b) => Number(!a) - Number(!b));
  // A segment that nobody is in hides nobody: it may have been renamed.
  const chosen = segment !== null && segments.includes(segment) ? segment : null;
  const shown = personas.filter((persona) => chosen === null || segmentOf(persona) === chosen);
  const count = personas.length;

  function handleSegmentChange(next: string | null, event: ChangeEvent<HTMLSelectElement>) {
    setSegment(next);
    onSegmentChange?.(next, { reason: 'select', event });
  }

  return (
    <Root aria-labelledby={headingId} {...interfaceAttributes(messages)} {...rest} ref={ref}>
      <header>
        <Heading level={headingLevel} id={headingId} {...(heading !== undefined && content)}>
          {heading ?? text('title')}
        </Heading>
        {count > 0 && (
          <p role="status">
            {chosen === null
              ? text('count', { count })
              : text('shown', { shown: shown.length, count })}
          </p>
        )}
        {segments.length > 1 && (
          <SegmentFilter
            segments={segments}
            chosen={chosen}
            onChange={handleSegmentChange}
            text={text}
          />
        )}
      </header>
      {count === 0 ? (
        <p>{text('empty')}</p>
      ) : (
        <ul role="list">
          {shown.map((persona, index) => (
            <li key={persona.id || index} data-selected={persona.id === selectedId}>
              <PersonaCard
                variant="compact"
                headingLevel={below(headingLevel)}
                {...{ persona, channels, sources, allowRemoteImages, language, messages }}
                actions={
                  <button
                    type="button"
                    aria-pressed={persona.id === selectedId}
                    aria-label={text('select', {
                      name: hasText(persona.name) ? persona.name : personaText('unnamed'),
                    })}
                    onClick={(event) => toggle(persona.id, event)}
                  >
                    <Icon node={CircleCheck} />
                  </button>
                }
              />
            </li>
          ))}
        </ul>
      )}
    </Root>
  );
});
