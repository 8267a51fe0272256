'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { contentAttributes } from '../../i18n/attributes';
import { map as english } from '../../i18n/en/map';
import { formatDate } from '../../i18n/format';
import { useMessages } from '../../i18n/useMessages';
import { Dotted } from '../../internal/Dotted';
import { Heading, type HeadingLevel } from '../../internal/Heading';
import { hasText } from '../../internal/hasText';
import { useJourneyMap } from './JourneyMapContext';
import { JourneyMapControls } from './JourneyMapControls';

export interface JourneyMapCaptionProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /**
   * The rank of the title's heading on its page.
   * @defaultValue 2
   */
  headingLevel?: HeadingLevel | undefined;
}

/** The map's title, what it covers, its personas and its view controls. Renders a `<div>`. */
export const JourneyMapCaption = forwardRef<HTMLDivElement, JourneyMapCaptionProps>(
  function JourneyMapCaption({ headingLevel = 2, ...rest }, ref) {
    const { layout, idOf } = useJourneyMap('Caption');
    const { text, locale } = useMessages('map', english);
    const { title, summary, kind, reviewedOn, reviewBy, language } = layout.journey;
    const content = contentAttributes(language);
    return (
      <div data-part="caption" {...rest} ref={ref}>
        <div data-part="heading">
          <Heading
            level={headingLevel}
            id={idOf('title')}
            data-part="title"
            {...(hasText(title) && content)}
          >
            {hasText(title) ? title : text('untitled')}
          </Heading>
          <p data-part="subtitle">
            <Dotted
              items={[
                kind && text(kind),
                reviewedOn !== undefined &&
                  text('reviewed', { date: formatDate(reviewedOn, locale) }),
                reviewBy !== undefined && text('reviewBy', { date: formatDate(reviewBy, locale) }),
              ]}
            />
          </p>
          {hasText(summary) && (
            <p data-part="subtitle" {...content}>
              {summary}
            </p>
          )}
        </div>
        <JourneyMapControls />
      </div>
    );
  },
);
