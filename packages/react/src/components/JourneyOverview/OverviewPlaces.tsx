import { noteAt, type EmotionAt, type Journey } from '@sojourn/core';
import type { MouseEvent } from 'react';
import { contentAttributes } from '../../i18n/attributes';
import { overview as english } from '../../i18n/en/overview';
import { phase as phases } from '../../i18n/en/phase';
import { touchpoint as touchpointEnglish } from '../../i18n/en/touchpoint';
import type { LocalePack } from '../../i18n/types';
import { useMessages } from '../../i18n/useMessages';
import { Feeling } from '../../internal/Feeling';
import { Heading, type HeadingLevel } from '../../internal/Heading';
import { hasText } from '../../internal/hasText';

export interface OverviewPlacesProps {
  journey: Journey;
  side: 'worst' | 'best';
  places: readonly EmotionAt[];
  selectedId: string | null;
  onPress: (id: string, event: MouseEvent<HTMLButtonElement>) => void;
  headingLevel: HeadingLevel;
  messages: LocalePack | undefined;
}

/** The places at one end: each a button that selects it, and why it feels so. */
export function OverviewPlaces(props: OverviewPlacesProps) {
  const { journey, side, places, selectedId, onPress, headingLevel, messages } = props;
  const { text } = useMessages('overview', english, messages);
  const { text: phaseText } = useMessages('phase', phases, messages);
  const { text: touchpointText } = useMessages('touchpoint', touchpointEnglish, messages);
  const content = contentAttributes(journey.language);
  if (places.length === 0) return null;

  function reasonOf({ touchpoint }: EmotionAt) {
    const note = noteAt(journey, touchpoint, side === 'worst' ? 'pain' : 'gain');
    if (hasText(note)) return <p {...content}>{note}</p>;
    const { moment } = touchpoint;
    if (moment) return <p>{text(`because-${moment}`)}</p>;
    return <p data-muted>{text('unexplained')}</p>;
  }

  return (
    <div>
      <Heading level={headingLevel}>{text(side)}</Heading>
      <ol role="list">
        {places.map((place) => {
          const { touchpoint, stage, value, measure } = place;
          return (
            <li key={touchpoint.id} data-selected={selectedId === touchpoint.id}>
              <button
                type="button"
                aria-pressed={selectedId === touchpoint.id}
                onClick={(event) => onPress(touchpoint.id, event)}
              >
                <b {...content}>
                  {hasText(touchpoint.title) ? touchpoint.title : touchpointText('untitled')}
                </b>{' '}
                <Feeling value={value} measure={measure} messages={messages} />{' '}
                <span data-stage {...content}>
                  {hasText(stage.title) ? stage.title : phaseText('untitled')}
                </span>
              </button>
              {reasonOf(place)}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
