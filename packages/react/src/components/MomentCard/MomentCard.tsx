import { placeOf, type Journey, type LevelMeasures } from '@sojourn/core';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { contentAttributes, interfaceAttributes } from '../../i18n/attributes';
import { moment as english } from '../../i18n/en/moment';
import { phase as phases } from '../../i18n/en/phase';
import { touchpoint as touchpointEnglish } from '../../i18n/en/touchpoint';
import type { LocalePack } from '../../i18n/types';
import { useMessages } from '../../i18n/useMessages';
import { Dotted } from '../../internal/Dotted';
import { Heading, type HeadingLevel } from '../../internal/Heading';
import { hasText } from '../../internal/hasText';
import { MomentMark } from '../../internal/MomentMark';
import { useChannelName } from '../../internal/useChannelName';
import { Root } from './MomentCard.styles';
import { MomentLevels } from './MomentLevels';
import { MomentSections } from './MomentSections';

export interface MomentCardProps extends Omit<ComponentPropsWithoutRef<'article'>, 'children'> {
  /** The journey that the touchpoint is on, as `openJourney` gives it. */
  journey: Journey;
  /**
   * The touchpoint to show. A card's id shows the touchpoint that holds the card, so that a shared
   * selection may be given as it is; for any other id, and for none, the card says what to do.
   */
  touchpointId: string | null | undefined;
  /**
   * Which measures tell the three levels of experience. Left out: `goal`, `ease` and `emotion`, or the
   * first measures of those kinds.
   */
  levels?: LevelMeasures | undefined;
  /** The rank of the title on the page. @defaultValue 3 */
  headingLevel?: HeadingLevel | undefined;
  /** The words of the interface, where no provider gives them. */
  messages?: LocalePack | undefined;
}

/**
 * One touchpoint for the person who serves there: what the customer really wants, what came before,
 * what comes after, what would delight, and which level of experience lags. Renders an `<article>`.
 *
 * @remarks An article whose sections are a description list. Each level is said in words; its bar
 * is hidden from assistive technology.
 * @see {@link JourneyOverview}, {@link ExperienceLevels}
 *
 * @example
 * <MomentCard journey={journey} touchpointId="call" />
 */
export const MomentCard = forwardRef<HTMLElement, MomentCardProps>(function MomentCard(
  { journey, touchpointId, levels, headingLevel = 3, messages, ...rest },
  ref,
) {
  const { text } = useMessages('moment', english, messages);
  const { text: phaseText } = useMessages('phase', phases, messages);
  const { text: touchpointText } = useMessages('touchpoint', touchpointEnglish, messages);
  const channelName = useChannelName(journey.channels, messages);
  const { language } = journey;
  const content = contentAttributes(language);
  const id = touchpointId ?? '';
  const place = placeOf(journey, id);
  const root = { ...interfaceAttributes(messages), ...rest, ref };

  if (!place) {
    const isElsewhere =
      journey.stages.some((stage) => stage.id === id) ||
      journey.personas.some((persona) => persona.id === id);
    return (
      <Root {...root}>
        <p data-muted>{id === '' || isElsewhere ? text('none') : text('unknown', { id })}</p>
      </Root>
    );
  }

  const { touchpoint, stage } = place;
  const channel = channelName(touchpoint.channel);
  return (
    <Root {...root}>
      <header>
        <p data-muted>
          <Dotted
            items={[
              <bdi key="stage" lang={language}>
                {hasText(stage.title) ? stage.title : phaseText('untitled')}
              </bdi>,
              hasText(channel) && <bdi>{channel}</bdi>,
              hasText(touchpoint.owner) && <bdi lang={language}>{touchpoint.owner}</bdi>,
            ]}
          />
        </p>
        <Heading level={headingLevel} {...content}>
          {hasText(touchpoint.title) ? touchpoint.title : touchpointText('untitled')}
        </Heading>
        {touchpoint.moment && (
          <p data-mark>
            <MomentMark moment={touchpoint.moment} messages={messages} />
          </p>
        )}
        {hasText(touchpoint.description) && <p {...content}>{touchpoint.description}</p>}
      </header>
      <MomentSections touchpoint={touchpoint} text={text} content={content} />
      <MomentLevels {...{ journey, touchpoint, chosen: levels, messages }} />
    </Root>
  );
});
