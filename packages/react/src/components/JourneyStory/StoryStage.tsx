import type { JourneyLayout, LayoutStage, Measure } from '@sojourn/core';
import type { MouseEvent } from 'react';
import { contentAttributes } from '../../i18n/attributes';
import { phase as phases } from '../../i18n/en/phase';
import { stage as stageEnglish } from '../../i18n/en/stage';
import { story as english } from '../../i18n/en/story';
import type { LocalePack } from '../../i18n/types';
import { useMessages } from '../../i18n/useMessages';
import { Dotted } from '../../internal/Dotted';
import { below, Heading, type HeadingLevel } from '../../internal/Heading';
import { hasText } from '../../internal/hasText';
import { StoryChapter } from './StoryChapter';
import { StoryNotes } from './StoryNotes';

export interface StoryStageProps {
  layout: JourneyLayout;
  stage: LayoutStage;
  measure: Measure | undefined;
  selectedId: string | null;
  onPress: (id: string, event: MouseEvent<HTMLButtonElement>) => void;
  headingLevel: HeadingLevel;
  allowRemoteImages: boolean | undefined;
  messages: LocalePack | undefined;
}

/** One stage of the story: what the customer wants in it, and its chapters. Renders a `<section>`. */
export function StoryStage(props: StoryStageProps) {
  const { layout, stage: part, headingLevel, selectedId, ...shared } = props;
  const { messages } = props;
  const { text } = useMessages('story', english, messages);
  const { text: stageText } = useMessages('stage', stageEnglish, messages);
  const { text: phaseText } = useMessages('phase', phases, messages);
  const { stage, index, start, end } = part;
  const content = contentAttributes(layout.journey.language);
  const title = hasText(stage.title) ? stage.title : phaseText('untitled');
  const columns = layout.columns.slice(start, end).filter(({ touchpoint }) => touchpoint);
  return (
    <section aria-current={selectedId === stage.id ? 'true' : undefined}>
      <div data-part="stage">
        <p data-meta>
          <Dotted
            items={[
              text('stage', { number: index + 1, count: layout.stages.length }),
              stage.phase && phaseText(stage.phase),
            ]}
          />
        </p>
        <Heading level={headingLevel} {...content}>
          {title}
        </Heading>
        {hasText(stage.customerGoal) && (
          <p data-muted {...content}>
            <q>{stage.customerGoal}</q>
          </p>
        )}
        <StoryNotes {...shared} journey={layout.journey} cards={stage.cards} />
      </div>
      {columns.length === 0 ? (
        <p data-muted>{stageText('empty')}</p>
      ) : (
        <ol role="list" aria-label={stageText('touchpoints', { stage: title })}>
          {columns.map((column) => (
            <StoryChapter
              key={column.id}
              {...shared}
              layout={layout}
              column={column}
              headingLevel={below(headingLevel)}
              selected={selectedId === column.id}
            />
          ))}
        </ol>
      )}
    </section>
  );
}
