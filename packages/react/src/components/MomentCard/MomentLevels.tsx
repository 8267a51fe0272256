import {
  experienceLevels,
  formatNumber,
  sentimentOf,
  type ExperienceLevel,
  type Journey,
  type LevelMeasures,
  type Touchpoint,
} from '@sojourn/core';
import { contentAttributes } from '../../i18n/attributes';
import { curve as curveEnglish } from '../../i18n/en/curve';
import { moment as english } from '../../i18n/en/moment';
import { score as scoreEnglish } from '../../i18n/en/score';
import { formatScore } from '../../i18n/formatScore';
import type { LocalePack } from '../../i18n/types';
import { useMessages } from '../../i18n/useMessages';
import { Dotted } from '../../internal/Dotted';

export interface MomentLevelsProps {
  journey: Journey;
  touchpoint: Touchpoint;
  chosen: LevelMeasures | undefined;
  messages: LocalePack | undefined;
}

/** Goal, ease and emotion, each on its own scale, and which of them lags. */
export function MomentLevels({ journey, touchpoint, chosen, messages }: MomentLevelsProps) {
  const { text, locale } = useMessages('moment', english, messages);
  const { text: scoreText } = useMessages('score', scoreEnglish, messages);
  const { levels, lagging, alike } = experienceLevels(touchpoint, journey.measures, chosen);
  const known = levels.filter(({ score }) => score !== undefined);
  if (known.length === 0) return null;

  const answers = new Set(known.map(({ score }) => score?.n));
  const [n] = answers.size === 1 ? answers : [undefined];
  const sentence = lagging
    ? text(`${alike ? 'lags' : 'lowest'}-${lagging}`)
    : known.length > 1 && text('even');
  return (
    <footer>
      <dl data-part="levels" aria-label={text('levels')}>
        {levels.map((level) => (
          <LevelRow
            key={level.level}
            {...{ level, locale, messages }}
            language={journey.language}
            withAnswers={n === undefined}
          />
        ))}
      </dl>
      {(n !== undefined || sentence) && (
        <p data-muted>
          <Dotted items={[n !== undefined && scoreText('n', { count: n }), sentence]} />
        </p>
      )}
    </footer>
  );
}

interface LevelRowProps {
  level: ExperienceLevel;
  locale: string;
  language: string | undefined;
  messages: LocalePack | undefined;
  /** Whether the row says how many answered, since the levels differ in it. */
  withAnswers: boolean;
}

function LevelRow(props: LevelRowProps) {
  const { level, locale, language, messages, withAnswers } = props;
  const { text } = useMessages('moment', english, messages);
  const { text: curveText } = useMessages('curve', curveEnglish, messages);
  const { text: scoreText } = useMessages('score', scoreEnglish, messages);
  const { measure, score, share } = level;
  const sentiment = score && sentimentOf(score.value, measure);
  const written = score && formatScore(score.value, measure, locale);
  const percent = Math.round((share ?? 0) * 1000) / 10;
  return (
    <div data-feeling={sentiment ?? 'unasked'}>
      <dt {...contentAttributes(language)}>{measure.name}</dt>
      <dd>
        {share !== undefined && (
          // Attributes, not a style: a strict content security policy drops a server's styles.
          <svg aria-hidden="true" height="6">
            <rect data-part="track" width="100%" height="6" rx="3" />
            <rect data-part="bar" width={`${percent}%`} height="6" rx="3" />
          </svg>
        )}
        <span>
          <span aria-hidden={share !== undefined || undefined}>
            {sentiment && measure.kind === 'emotion' && <b>{curveText(sentiment)} </b>}
            {written === undefined ? scoreText('gap') : <bdi dir="ltr">{written}</bdi>}
          </span>
          {share !== undefined && written !== undefined && (
            <span data-heard>
              {text('value', {
                value: written,
                min: formatNumber(measure.scale.min, locale, 1),
                max: formatNumber(measure.scale.max, locale, 1),
              })}
            </span>
          )}
          {withAnswers && score?.n !== undefined && (
            <span data-muted> {scoreText('n', { count: score.n })}</span>
          )}
        </span>
      </dd>
    </div>
  );
}
