import type { EmotionAt, Journey, Measure, StageEmotion } from '@sojourn/core';
import { contentAttributes } from '../../i18n/attributes';
import { map as mapEnglish } from '../../i18n/en/map';
import { overview as english } from '../../i18n/en/overview';
import { phase as phases } from '../../i18n/en/phase';
import { touchpoint as touchpointEnglish } from '../../i18n/en/touchpoint';
import { formatScore } from '../../i18n/formatScore';
import type { LocalePack } from '../../i18n/types';
import { useMessages } from '../../i18n/useMessages';
import { Dotted } from '../../internal/Dotted';
import { Feeling } from '../../internal/Feeling';
import { Heading, type HeadingLevel } from '../../internal/Heading';
import { hasText } from '../../internal/hasText';

export interface OverviewStageProps {
  journey: Journey;
  emotion: StageEmotion;
  measure: Measure | undefined;
  /** Which of the six tints, from 1. */
  band: number;
  /** Whether what is selected is this stage, or stands in it. */
  current: boolean;
  headingLevel: HeadingLevel;
  messages: LocalePack | undefined;
}

/** One stage: how it felt on the whole, how many touchpoints it has, and one sentence. Renders an `<li>`. */
export function OverviewStage(props: OverviewStageProps) {
  const { journey, emotion, measure, band, current, headingLevel, messages } = props;
  const { text: mapText } = useMessages('map', mapEnglish, messages);
  const { text: phaseText } = useMessages('phase', phases, messages);
  const sentence = useStageSentence(messages);
  const { stage, score } = emotion;
  const content = contentAttributes(journey.language);
  return (
    <li data-band={band} aria-current={current ? 'true' : undefined}>
      <p data-meta>
        <Dotted
          items={[
            stage.phase && phaseText(stage.phase),
            mapText('touchpoints', { count: stage.touchpoints.length }),
          ]}
        />
      </p>
      <div>
        <Heading level={headingLevel} {...content}>
          {hasText(stage.title) ? stage.title : phaseText('untitled')}
        </Heading>
        {hasText(stage.customerGoal) && (
          <p data-muted {...content}>
            <q>{stage.customerGoal}</q>
          </p>
        )}
      </div>
      <p data-part="mean">
        <Feeling value={score?.value} measure={measure} messages={messages} />
      </p>
      <p data-meta>{sentence(emotion)}</p>
    </li>
  );
}

/** Where in a stage the feeling is lowest and highest, as a sentence. */
function useStageSentence(messages: LocalePack | undefined) {
  const { text, locale } = useMessages('overview', english, messages);
  const { text: touchpointText } = useMessages('touchpoint', touchpointEnglish, messages);
  const titleOf = ({ touchpoint: { title } }: EmotionAt) =>
    hasText(title) ? title : touchpointText('untitled');
  const valueOf = ({ value, measure }: EmotionAt) => formatScore(value, measure, locale);

  return ({ low, high, known }: StageEmotion): string => {
    if (!low || !high) return text('unasked');
    if (known === 1) return text('only', { title: titleOf(low) });
    if (low.value === high.value) return text('level');
    return text('range', {
      low: titleOf(low),
      lowValue: valueOf(low),
      high: titleOf(high),
      highValue: valueOf(high),
    });
  };
}
