import { emotionPlaces, type EmotionAt } from '@sojourn/core';
import { memo } from 'react';
import { contentAttributes } from '../../i18n/attributes';
import { overview as overviewEnglish } from '../../i18n/en/overview';
import { persona as personaEnglish } from '../../i18n/en/persona';
import { story as english } from '../../i18n/en/story';
import { touchpoint as touchpointEnglish } from '../../i18n/en/touchpoint';
import { useMessages } from '../../i18n/useMessages';
import { Feeling } from '../../internal/Feeling';
import { below, Heading } from '../../internal/Heading';
import { hasText } from '../../internal/hasText';
import { useLaneName } from '../../internal/useLaneName';
import type { SlideProps } from './TitleSlide';

/** More would not be read from the last row. */
const mostOpportunities = 5;

/** How it ends, where it feels worst and best, and what could be done. Renders a `<div>`. */
export const OutcomeSlide = memo(function OutcomeSlide(props: SlideProps) {
  const { journey, current, headingLevel, messages } = props;
  const { text } = useMessages('story', english, messages);
  const { text: overviewText } = useMessages('overview', overviewEnglish, messages);
  const { text: personaText } = useMessages('persona', personaEnglish, messages);
  const { text: touchpointText } = useMessages('touchpoint', touchpointEnglish, messages);
  const laneName = useLaneName(messages);
  const content = contentAttributes(journey.language);
  const { worst, best, known } = emotionPlaces(journey);
  const { outcome, opportunities } = journey;
  const shown = opportunities.slice(0, mostOpportunities);

  function list(heading: string, places: readonly EmotionAt[]) {
    if (places.length === 0) return null;
    return (
      <div>
        <Heading level={below(headingLevel)}>{heading}</Heading>
        <ol role="list">
          {places.map(({ touchpoint, value, measure }) => (
            <li key={touchpoint.id}>
              <p>
                <b {...content}>
                  {hasText(touchpoint.title) ? touchpoint.title : touchpointText('untitled')}
                </b>
              </p>
              <p>
                <Feeling value={value} measure={measure} messages={messages} />
              </p>
            </li>
          ))}
        </ol>
      </div>
    );
  }

  return (
    <div data-part="slide" data-kind="outcome" hidden={!current}>
      <Heading level={headingLevel}>{text('ends')}</Heading>
      {hasText(outcome) && (
        <p data-part="goal" {...content}>
          {outcome}
        </p>
      )}
      {known === 0 && <p data-muted>{overviewText('unrated')}</p>}
      <div data-part="columns">
        {list(overviewText('worst'), worst)}
        {list(overviewText('best'), best)}
        {shown.length > 0 && (
          <div>
            <Heading level={below(headingLevel)}>{laneName({ kind: 'opportunities' })}</Heading>
            <ul role="list">
              {shown.map(({ id, title }) => (
                <li key={id} {...content}>
                  {title}
                </li>
              ))}
              {opportunities.length > shown.length && (
                <li data-muted>
                  {personaText('more', { count: opportunities.length - shown.length })}
                </li>
              )}
            </ul>
          </div>
        )}
      </div>
    </div>
  );
});
