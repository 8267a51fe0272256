'use client';

import { emotionMeasure, emotionPlaces, placeOf, stageEmotions, type Journey } from '@sojourn/core';
import { forwardRef, useMemo, type ComponentPropsWithoutRef } from 'react';
import { useSelectedId, type SelectionProps } from '../../hooks/useSelectedId';
import { contentAttributes, interfaceAttributes } from '../../i18n/attributes';
import { map as mapEnglish } from '../../i18n/en/map';
import { overview as english } from '../../i18n/en/overview';
import type { LocalePack } from '../../i18n/types';
import { useMessages } from '../../i18n/useMessages';
import { below, Heading, type HeadingLevel } from '../../internal/Heading';
import { hasText } from '../../internal/hasText';
import { Root } from './JourneyOverview.styles';
import { OverviewPlaces } from './OverviewPlaces';
import { OverviewStage } from './OverviewStage';

export interface JourneyOverviewProps
  extends Omit<ComponentPropsWithoutRef<'section'>, 'children'>, SelectionProps {
  /** The journey to show, as `openJourney` gives it. */
  journey: Journey;
  /**
   * The most places in each of the two lists. Never is a place in both.
   * @defaultValue 3
   */
  mostPlaces?: number | undefined;
  /** The rank of the title on the page. @defaultValue 2 */
  headingLevel?: HeadingLevel | undefined;
  /** The words of the interface, where no `SojournProvider` gives them. */
  messages?: LocalePack | undefined;
}

/**
 * A journey at a glance: its stages with how each felt, then the places that feel worst and best, each
 * with a reason. Selecting a place selects its touchpoint. Renders a `<section>`.
 *
 * @remarks A named region with ordered lists. A place is a button that stays pressed while its
 * touchpoint is selected.
 * @see {@link JourneyMap}, {@link MomentCard}
 *
 * @example
 * <JourneyOverview journey={journey} onSelectedIdChange={(id) => showDetails(id)} />
 */
export const JourneyOverview = forwardRef<HTMLElement, JourneyOverviewProps>(
  function JourneyOverview(
    {
      journey,
      mostPlaces = 3,
      headingLevel = 2,
      messages,
      selectedId: given,
      defaultSelectedId,
      onSelectedIdChange,
      ...rest
    },
    ref,
  ) {
    const { text } = useMessages('overview', english, messages);
    const { text: mapText } = useMessages('map', mapEnglish, messages);
    const [selectedId, toggle] = useSelectedId(
      { selectedId: given, defaultSelectedId, onSelectedIdChange },
      'JourneyOverview',
    );
    const measure = emotionMeasure(journey);
    const stages = useMemo(() => stageEmotions(journey), [journey]);
    const places = useMemo(() => emotionPlaces(journey, mostPlaces), [journey, mostPlaces]);
    const title = hasText(journey.title) ? journey.title : mapText('untitled');
    const count = journey.stages.reduce((sum, { touchpoints }) => sum + touchpoints.length, 0);
    const current =
      selectedId === null ? undefined : (placeOf(journey, selectedId)?.stage.id ?? selectedId);
    const shared = { journey, messages, headingLevel: below(headingLevel) };

    return (
      <Root aria-label={title} {...interfaceAttributes(messages)} {...rest} ref={ref}>
        <header>
          <Heading level={headingLevel} {...contentAttributes(journey.language)}>
            {title}
          </Heading>
          <p data-muted>
            {stages.length === 0
              ? `${mapText('emptyJourney')} ${mapText('emptyJourneyHint')}`
              : text('known', { known: places.known, count })}
          </p>
        </header>
        {stages.length > 0 && (
          <ol data-part="stages" role="list">
            {stages.map((emotion, index) => (
              <OverviewStage
                key={emotion.stage.id}
                {...shared}
                emotion={emotion}
                measure={measure}
                band={(index % 6) + 1}
                current={emotion.stage.id === current}
              />
            ))}
          </ol>
        )}
        {stages.length > 0 && places.known === 0 && <p data-muted>{text('unrated')}</p>}
        {places.known > 0 && (
          <div data-part="places">
            {(['worst', 'best'] as const).map((side) => (
              <OverviewPlaces
                key={side}
                {...shared}
                side={side}
                places={places[side]}
                selectedId={selectedId}
                onPress={toggle}
              />
            ))}
          </div>
        )}
      </Root>
    );
  },
);
