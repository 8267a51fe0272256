import {
  formatNumber,
  type OpportunityDot,
  type OpportunityField,
  type OpportunityMatrix,
} from '@sojourn/core';
import { contentAttributes } from '../../i18n/attributes';
import { formatList } from '../../i18n/format';
import { briefText } from '../../internal/briefText';
import { Heading, type HeadingLevel } from '../../internal/Heading';
import { hasText } from '../../internal/hasText';
import type { BoardWords } from './OpportunityCard';

interface OpportunityPictureProps extends BoardWords {
  matrix: OpportunityMatrix;
  middle: number;
  headingLevel: HeadingLevel;
  selectedId: string | null;
}

/** Quick wins named in the sentence; the table has them all. */
const mostNames = 4;

/** Height of the picture, and of its scale in it: words stand above and below it, in pixels. */
const height = 336;
const top = 32;
const bottom = height - 28;

/** Where an effort stands, as an attribute: a strict content security policy drops `style`. */
function across(effort: number): string {
  return `${Number((8 + 8.6 * effort).toFixed(2))}%`;
}

/** Where a value stands, in pixels from the top. */
function down(value: number): number {
  return Math.round(top + (1 - value / 10) * (bottom - top));
}

const fields: readonly { field: OpportunityField; right: boolean; above: boolean }[] = [
  { field: 'quick-win', right: false, above: true },
  { field: 'big-bet', right: true, above: true },
  { field: 'fill-in', right: false, above: false },
  { field: 'think-twice', right: true, above: false },
];

function Dot({
  dot,
  locale,
  isSelected,
}: {
  dot: OpportunityDot;
  locale: string;
  isSelected: boolean;
}) {
  const ranks = dot.rated.map(({ rank }) => formatNumber(rank, locale));
  const words = ranks.length > 3 ? `${ranks.slice(0, 2).join(' ')} …` : ranks.join(' ');
  const width = Math.max(22, 10 + 7 * words.length);
  return (
    <svg x={across(dot.effort)} y={down(dot.value)} overflow="visible">
      <g data-part="dot" data-field={dot.rated[0]?.field} data-selected={isSelected || undefined}>
        <rect x={-width / 2} y={-11} width={width} height={22} rx={11} />
        <text y={4}>{words}</text>
      </g>
    </svg>
  );
}

/**
 * Value against effort: a sentence, the picture with its crosshair, and a table of the same rows.
 * Renders a `<figure>`.
 */
export function OpportunityPicture({
  matrix: { rated, dots, unrated, settled },
  middle,
  headingLevel,
  selectedId,
  messages: { text, locale },
  language,
}: OpportunityPictureProps) {
  const named = (title: string) => (hasText(title) ? title : text('untitled'));
  const wins = rated.filter(({ field }) => field === 'quick-win');
  const titles = wins.map(({ opportunity }) =>
    text('named', { title: briefText(named(opportunity.title)) }),
  );
  const sentences = [
    wins.length === 0
      ? text('noQuickWins')
      : text(wins.length > mostNames ? 'quickWinsFirst' : 'quickWins', {
          count: wins.length,
          titles: formatList(titles.slice(0, mostNames), locale),
        }),
    text('middle', { middle }),
    unrated > 0 && text('unrated', { count: unrated }),
    settled > 0 && text('settled', { count: settled }),
  ].filter(Boolean);
  const place = (isHigh: boolean) => (isHigh ? (middle + 10) / 2 : middle / 2);
  return (
    <figure>
      <figcaption>
        <Heading level={headingLevel}>{text('picture')}</Heading>
        <p data-muted>{sentences.join(' ')}</p>
      </figcaption>
      <div data-part="rows">
        <div data-part="picture" aria-hidden="true">
          <p data-meta>{text('value')}</p>
          <svg data-part="matrix" width="100%" height={height}>
            <svg x={across(0)} y={top} width="86%" height={bottom - top}>
              <rect data-part="plot" width="100%" height="100%" />
              <rect data-part="wins" width={`${middle * 10}%`} height={`${(10 - middle) * 10}%`} />
            </svg>
            <line x1={across(middle)} x2={across(middle)} y1={top} y2={bottom} />
            <line x1={across(0)} x2={across(10)} y1={down(middle)} y2={down(middle)} />
            {[0, middle, 10].map((tick) => (
              <svg key={tick} x={across(tick)} y={height - 4} overflow="visible">
                <text>{formatNumber(tick, locale)}</text>
              </svg>
            ))}
            {[middle, 10].map((tick) => (
              <svg key={tick} x="4%" y={down(tick) + 4} overflow="visible">
                <text>{formatNumber(tick, locale)}</text>
              </svg>
            ))}
            {fields.map(({ field, right, above }) => (
              <svg
                key={field}
                x={across(place(right))}
                y={above ? 14 : height - 4}
                overflow="visible"
              >
                <text data-field={field}>{text(field)}</text>
              </svg>
            ))}
            {dots.map((dot) => (
              <Dot
                key={dot.rated[0]?.rank}
                dot={dot}
                locale={locale}
                isSelected={dot.rated.some(
                  ({ opportunity }) => selectedId !== null && opportunity.at.includes(selectedId),
                )}
              />
            ))}
          </svg>
          <p data-meta data-end>
            {text('effort')}
          </p>
        </div>
        <table>
          <thead>
            <tr>
              <th scope="col">{text('number')}</th>
              <th scope="col">{text('opportunity')}</th>
              <th scope="col">{text('value')}</th>
              <th scope="col">{text('effort')}</th>
            </tr>
          </thead>
          <tbody>
            {rated.map(({ rank, opportunity, value, effort, field }) => (
              <tr
                key={opportunity.id}
                data-selected={
                  (selectedId !== null && opportunity.at.includes(selectedId)) || undefined
                }
              >
                <td>{formatNumber(rank, locale)}</td>
                <th scope="row">
                  <span {...contentAttributes(language)}>{named(opportunity.title)}</span>
                  <span data-meta>{text(field)}</span>
                </th>
                <td>{formatNumber(value, locale)}</td>
                <td>{formatNumber(effort, locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}
