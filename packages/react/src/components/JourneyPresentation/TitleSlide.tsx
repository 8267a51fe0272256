import type { Journey } from '@sojourn/core';
import { memo } from 'react';
import { contentAttributes } from '../../i18n/attributes';
import { map as mapEnglish } from '../../i18n/en/map';
import { persona as personaEnglish } from '../../i18n/en/persona';
import { presentation as english } from '../../i18n/en/presentation';
import { story as storyEnglish } from '../../i18n/en/story';
import { formatShare } from '../../i18n/format';
import type { LocalePack } from '../../i18n/types';
import { useMessages } from '../../i18n/useMessages';
import { Dotted } from '../../internal/Dotted';
import { Heading, type HeadingLevel } from '../../internal/Heading';
import { hasText } from '../../internal/hasText';

/** What every slide is given. */
export interface SlideProps {
  journey: Journey;
  /** Whether it is the one that is shown. */
  current: boolean;
  headingLevel: HeadingLevel;
  messages: LocalePack | undefined;
}

/** More would not be read from the last row. */
const mostPersonas = 6;

/** What the journey is called, what starts it and who travels. Renders a `<div>`. */
export const TitleSlide = memo(function TitleSlide(props: SlideProps & { title: string }) {
  const { journey, current, headingLevel, messages, title } = props;
  const { text, locale } = useMessages('presentation', english, messages);
  const { text: mapText } = useMessages('map', mapEnglish, messages);
  const { text: storyText } = useMessages('story', storyEnglish, messages);
  const { text: personaText } = useMessages('persona', personaEnglish, messages);
  const { kind, summary, trigger, personas, stages, language } = journey;
  const content = contentAttributes(language);
  const shown = personas.slice(0, mostPersonas);
  return (
    <div data-part="slide" data-kind="title" hidden={!current}>
      {kind && <p data-muted>{mapText(kind)}</p>}
      <Heading level={headingLevel} {...content}>
        {title}
      </Heading>
      {hasText(summary) && <p {...content}>{summary}</p>}
      {stages.length === 0 && (
        <p data-muted>
          {mapText('emptyJourney')} {mapText('emptyJourneyHint')}
        </p>
      )}
      {(hasText(trigger) || shown.length > 0) && (
        <dl>
          {hasText(trigger) && (
            <div>
              <dt>{storyText('begins')}</dt>
              <dd {...content}>
                <q>{trigger}</q>
              </dd>
            </div>
          )}
          {shown.length > 0 && (
            <div>
              <dt>{text('who')}</dt>
              {shown.map(({ id, name, role, share }) => (
                <dd key={id}>
                  <b {...content}>{hasText(name) ? name : personaText('unnamed')}</b>{' '}
                  <span data-muted>
                    <Dotted
                      items={[
                        hasText(role) && <bdi lang={language}>{role}</bdi>,
                        share !== undefined && formatShare(share, locale),
                      ]}
                    />
                  </span>
                </dd>
              ))}
              {personas.length > shown.length && (
                <dd data-muted>{personaText('more', { count: personas.length - shown.length })}</dd>
              )}
            </div>
          )}
        </dl>
      )}
    </div>
  );
});
