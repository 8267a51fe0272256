import { emotionMeasure, noteAt, scoreOf, sentimentOf, type StageEmotion } from '@sojourn/core';
import { memo } from 'react';
import { contentAttributes } from '../../i18n/attributes';
import { overview as overviewEnglish } from '../../i18n/en/overview';
import { phase as phases } from '../../i18n/en/phase';
import { stage as stageEnglish } from '../../i18n/en/stage';
import { story as storyEnglish } from '../../i18n/en/story';
import { touchpoint as touchpointEnglish } from '../../i18n/en/touchpoint';
import { useMessages } from '../../i18n/useMessages';
import { Dotted } from '../../internal/Dotted';
import { Feeling } from '../../internal/Feeling';
import { Heading } from '../../internal/Heading';
import { hasText } from '../../internal/hasText';
import { MomentMark } from '../../internal/MomentMark';
import { useChannelName } from '../../internal/useChannelName';
import type { SlideProps } from './TitleSlide';

export interface StageSlideProps extends SlideProps {
  emotion: StageEmotion;
  /** From 0. */
  index: number;
}

/** One stage: what the customer wants, how it felt, and each touchpoint with what hurt or helped. */
export const StageSlide = memo(function StageSlide(props: StageSlideProps) {
  const { journey, emotion, index, current, headingLevel, messages } = props;
  const { text: storyText } = useMessages('story', storyEnglish, messages);
  const { text: stageText } = useMessages('stage', stageEnglish, messages);
  const { text: phaseText } = useMessages('phase', phases, messages);
  const { text: overviewText } = useMessages('overview', overviewEnglish, messages);
  const { text: touchpointText } = useMessages('touchpoint', touchpointEnglish, messages);
  const channelName = useChannelName(journey.channels, messages);
  const { stage, score } = emotion;
  const content = contentAttributes(journey.language);
  const measure = emotionMeasure(journey);
  const title = hasText(stage.title) ? stage.title : phaseText('untitled');
  return (
    <div data-part="slide" hidden={!current}>
      <p data-muted>
        <Dotted
          items={[
            storyText('stage', { number: index + 1, count: journey.stages.length }),
            stage.phase && phaseText(stage.phase),
          ]}
        />
      </p>
      <Heading level={headingLevel} {...content}>
        {title}
      </Heading>
      {hasText(stage.customerGoal) && (
        <p data-part="goal" {...content}>
          <q>{stage.customerGoal}</q>
        </p>
      )}
      {score ? (
        <p>
          <Feeling value={score.value} measure={measure} messages={messages} />
        </p>
      ) : (
        <p data-muted>{overviewText('unasked')}</p>
      )}
      {stage.touchpoints.length === 0 ? (
        <p data-muted>{stageText('empty')}</p>
      ) : (
        <ol role="list" aria-label={stageText('touchpoints', { stage: title })}>
          {stage.touchpoints.map((touchpoint) => {
            const value = measure && scoreOf(touchpoint, { measure: measure.id })?.value;
            const negative =
              measure && value !== undefined && sentimentOf(value, measure).endsWith('negative');
            const pain = noteAt(journey, touchpoint, 'pain');
            const gain = noteAt(journey, touchpoint, 'gain');
            const note = negative ? (pain ?? gain) : (gain ?? pain);
            const channel = channelName(touchpoint.channel);
            return (
              <li key={touchpoint.id}>
                <p>
                  <b {...content}>
                    {hasText(touchpoint.title) ? touchpoint.title : touchpointText('untitled')}
                  </b>
                </p>
                {hasText(channel) && (
                  <p data-muted>
                    <bdi>{channel}</bdi>
                  </p>
                )}
                <p>
                  <Feeling value={value} measure={measure} messages={messages} />
                </p>
                {touchpoint.moment && (
                  <p>
                    <MomentMark moment={touchpoint.moment} messages={messages} />
                  </p>
                )}
                {hasText(note) && <p {...content}>{note}</p>}
              </li>
            );
          })}
        </ol>
      )}
    </div>
  );
});
