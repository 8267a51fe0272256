'use client';

import { emotionMeasure, layoutJourney, type Journey } from '@sojourn/core';
import { forwardRef, useMemo, type ComponentPropsWithoutRef } from 'react';
import { useSelectedId, type SelectionProps } from '../../hooks/useSelectedId';
import { contentAttributes, interfaceAttributes } from '../../i18n/attributes';
import { map as mapEnglish } from '../../i18n/en/map';
import { story as english } from '../../i18n/en/story';
import type { LocalePack } from '../../i18n/types';
import { useMessages } from '../../i18n/useMessages';
import { below, Heading, type HeadingLevel } from '../../internal/Heading';
import { hasText } from '../../internal/hasText';
import { Root } from './JourneyStory.styles';
import { StoryStage } from './StoryStage';

export interface JourneyStoryProps
  extends Omit<ComponentPropsWithoutRef<'article'>, 'children'>, SelectionProps {
  /** The journey to tell, as `openJourney` gives it. Lanes that it hides are not told. */
  journey: Journey;
  /** The rank of the title on the page. @defaultValue 2 */
  headingLevel?: HeadingLevel | undefined;
  /** Whether a picture on another host may be loaded. Left out: as the provider says, else no. */
  allowRemoteImages?: boolean | undefined;
  /** The words of the interface, where no `SojournProvider` gives them. */
  messages?: LocalePack | undefined;
}

/**
 * A journey told from the beginning to the end in one column, for a phone: stage by stage, each
 * touchpoint a short chapter, with the feelings down the side. Renders an `<article>`.
 *
 * @remarks An article with a heading for each stage and touchpoint. A touchpoint's heading holds a
 * button that stays pressed while it is selected; notes are a description list.
 * @see {@link JourneyMap}, {@link JourneyPresentation}
 *
 * @example
 * <JourneyStory journey={journey} selectedId={selectedId} onSelectedIdChange={setSelectedId} />
 */
export const JourneyStory = forwardRef<HTMLElement, JourneyStoryProps>(function JourneyStory(
  {
    journey,
    headingLevel = 2,
    allowRemoteImages,
    messages,
    selectedId: given,
    defaultSelectedId,
    onSelectedIdChange,
    ...rest
  },
  ref,
) {
  const { text } = useMessages('story', english, messages);
  const { text: mapText } = useMessages('map', mapEnglish, messages);
  const [selectedId, toggle] = useSelectedId(
    { selectedId: given, defaultSelectedId, onSelectedIdChange },
    'JourneyStory',
  );
  const layout = useMemo(() => layoutJourney(journey), [journey]);
  const content = contentAttributes(journey.language);
  const title = hasText(journey.title) ? journey.title : mapText('untitled');
  const measure = emotionMeasure(journey);

  return (
    <Root aria-label={title} {...interfaceAttributes(messages)} {...rest} ref={ref}>
      <header>
        <Heading level={headingLevel} {...content}>
          {title}
        </Heading>
        {hasText(journey.trigger) && (
          <p>
            <span data-muted>{text('begins')}</span>
            <span {...content}>
              <q>{journey.trigger}</q>
            </span>
          </p>
        )}
      </header>
      {layout.stages.length === 0 && (
        <p data-muted>
          {mapText('emptyJourney')} {mapText('emptyJourneyHint')}
        </p>
      )}
      {layout.stages.map((stage) => (
        <StoryStage
          key={stage.stage.id}
          {...{ layout, stage, measure, selectedId, allowRemoteImages, messages }}
          headingLevel={below(headingLevel)}
          onPress={toggle}
        />
      ))}
      {hasText(journey.outcome) && (
        <footer>
          <p>
            <span data-muted>{text('ends')}</span>
            <span {...content}>{journey.outcome}</span>
          </p>
        </footer>
      )}
    </Root>
  );
});
