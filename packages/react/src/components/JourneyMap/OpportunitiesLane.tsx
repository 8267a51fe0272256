import { columnOpportunities, type Lane, type Opportunity } from '@sojourn/core';
import { contentAttributes } from '../../i18n/attributes';
import { map as english } from '../../i18n/en/map';
import { formatDate } from '../../i18n/format';
import { useMessages, type Messages } from '../../i18n/useMessages';
import { Dotted } from '../../internal/Dotted';
import { hasText } from '../../internal/hasText';
import { safeHref } from '../../internal/safeHref';
import { useJourneyMap } from './JourneyMapContext';
import { EmptyLane, LaneCells, type LaneContentProps } from './LaneCells';

/** What is known of an opportunity, a line each: what it brings, how far it is, whose it is. */
function factsOf(
  { value, effort, status, owner, due, actions }: Opportunity,
  { text, locale }: Messages<'map'>,
) {
  const done = actions.filter((action) => action.done).length;
  return [
    [value !== undefined && effort !== undefined && text('opportunity', { value, effort })],
    [
      status && <span data-part="status">{text(status)}</span>,
      actions.length > 0 && text('actions', { done, count: actions.length }),
    ],
    [
      hasText(owner) && <bdi>{owner}</bdi>,
      due !== undefined && text('due', { date: formatDate(due, locale) }),
    ],
  ].filter((facts) => facts.some(Boolean));
}

function Opportunities({ layout, column }: LaneContentProps) {
  const messages = useMessages('map', english);
  const opportunities = columnOpportunities(layout, column);
  if (opportunities.length === 0) return null;
  return (
    <ul data-part="items">
      {opportunities.map((opportunity) => {
        const { id, title, href: link } = opportunity;
        const href = safeHref(link);
        return (
          <li key={id}>
            <strong {...contentAttributes(layout.journey.language)}>
              {href === undefined ? title : <a href={href}>{title}</a>}
            </strong>
            {factsOf(opportunity, messages).map((facts, index) => (
              <p key={index} data-part="meta">
                <Dotted items={facts} />
              </p>
            ))}
          </li>
        );
      })}
    </ul>
  );
}

/**
 * A lane of opportunities: what to do about a touchpoint, its cards or its stage; where there are none,
 * what belongs there.
 */
export function OpportunitiesLane({ lane }: { lane: Lane }) {
  const { layout, laneHint } = useJourneyMap('Lane');
  const { text } = useMessages('map', english);
  if (layout.journey.opportunities.length === 0) {
    return <EmptyLane>{laneHint?.(lane) ?? text('emptyLane')}</EmptyLane>;
  }
  return <LaneCells lane={lane} content={Opportunities} />;
}
