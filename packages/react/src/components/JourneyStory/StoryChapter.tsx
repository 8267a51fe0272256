import {
  columnOpportunities,
  gapOf,
  scoreOf,
  sentimentOf,
  type JourneyLayout,
  type LayoutColumn,
  type Measure,
  type Touchpoint,
} from '@sojourn/core';
import type { MouseEvent } from 'react';
import { contentAttributes } from '../../i18n/attributes';
import { story as english } from '../../i18n/en/story';
import { touchpoint as touchpointEnglish } from '../../i18n/en/touchpoint';
import { formatScore } from '../../i18n/formatScore';
import type { LocalePack } from '../../i18n/types';
import { useMessages } from '../../i18n/useMessages';
import { Dotted } from '../../internal/Dotted';
import { Feeling, FeelingFace } from '../../internal/Feeling';
import { Heading, type HeadingLevel } from '../../internal/Heading';
import { hasText } from '../../internal/hasText';
import { MomentMark } from '../../internal/MomentMark';
import { useChannelName } from '../../internal/useChannelName';
import { StoryNotes } from './StoryNotes';

export interface StoryChapterProps {
  layout: JourneyLayout;
  column: LayoutColumn;
  measure: Measure | undefined;
  selected: boolean;
  onPress: (id: string, event: MouseEvent<HTMLButtonElement>) => void;
  headingLevel: HeadingLevel;
  allowRemoteImages: boolean | undefined;
  messages: LocalePack | undefined;
}

/** One touchpoint as a chapter, its feeling on the line beside it. Renders an `<li>`. */
export function StoryChapter(props: StoryChapterProps) {
  const { layout, column, measure, selected, onPress, headingLevel, messages } = props;
  const { text: touchpointText } = useMessages('touchpoint', touchpointEnglish, messages);
  const { journey } = layout;
  const channelName = useChannelName(journey.channels, messages);
  const { touchpoint } = column;
  if (!touchpoint) return null;
  const { id, title, description, moment, owner } = touchpoint;
  const content = contentAttributes(journey.language);
  const value = measure && scoreOf(touchpoint, { measure: measure.id })?.value;
  const channel = channelName(touchpoint.channel);

  return (
    <li data-selected={selected}>
      <FeelingFace
        sentiment={measure && value !== undefined ? sentimentOf(value, measure) : undefined}
      />
      <Heading level={headingLevel}>
        <button type="button" aria-pressed={selected} onClick={(event) => onPress(id, event)}>
          <span {...content}>{hasText(title) ? title : touchpointText('untitled')}</span>
        </button>
      </Heading>
      <p data-meta>
        <Dotted
          items={[
            hasText(channel) && <bdi key="channel">{channel}</bdi>,
            hasText(owner) && (
              <bdi key="owner" lang={journey.language}>
                {owner}
              </bdi>
            ),
          ]}
        />
      </p>
      <p data-part="felt">
        <Feeling value={value} measure={measure} face={false} messages={messages} />
        <Expectation {...{ touchpoint, measure, value, messages }} />
        {moment && <MomentMark moment={moment} messages={messages} />}
      </p>
      {hasText(description) && <p {...content}>{description}</p>}
      <StoryNotes
        journey={journey}
        cards={touchpoint.cards}
        opportunities={columnOpportunities(layout, column)}
        allowRemoteImages={props.allowRemoteImages}
        messages={messages}
      />
    </li>
  );
}

interface ExpectationProps {
  touchpoint: Touchpoint;
  measure: Measure | undefined;
  value: number | undefined;
  messages: LocalePack | undefined;
}

/** How far it was from what was expected, as a sentence. */
function Expectation({ touchpoint, measure, value, messages }: ExpectationProps) {
  const { text, locale } = useMessages('story', english, messages);
  if (!measure || value === undefined) return null;
  const expected = scoreOf(touchpoint, { measure: measure.id, aspect: 'expected' })?.value;
  if (expected === undefined) return null;
  // Of what is written: a difference that the two numbers do not show would not be believed.
  const tenths = (number: number) => Math.round(number * 10) / 10;
  const { gap, side } = gapOf(tenths(value), tenths(expected), measure);
  const written = formatScore(expected, measure, locale);
  // A distance, not a score: without a sign, whichever way the scale runs.
  const distance = formatScore(
    Math.abs(gap),
    { ...measure, scale: { ...measure.scale, min: 0 } },
    locale,
  );
  return (
    <span data-muted>
      {side === 'same'
        ? text('same', { expected: written })
        : text(side, { gap: distance, expected: written })}
    </span>
  );
}
