import { columnOpportunities, type LayoutColumn, type Opportunity } from '@sojourn/core';
import { memo } from 'react';
import { contentAttributes } from '../../i18n/attributes';
import { map as english } from '../../i18n/en/map';
import { useMessages } from '../../i18n/useMessages';
import { safeHref } from '../../internal/safeHref';
import { cellAttributes, type CellAttributes } from './cellAttributes';
import { JourneyMapCell } from './JourneyMapCell';
import type { LaneRowProps } from './JourneyMapLane';

interface OpportunityItemProps {
  opportunity: Opportunity;
  language: string | undefined;
  messages: LaneRowProps['messages'];
}

function OpportunityItem({ opportunity, language, messages }: OpportunityItemProps) {
  const { text } = useMessages('map', english, messages);
  const { title, value, effort, status } = opportunity;
  const href = safeHref(opportunity.href);
  return (
    <li data-part="opportunity">
      <span {...contentAttributes(language)}>
        {href === undefined ? title : <a href={href}>{title}</a>}
      </span>
      {value !== undefined && effort !== undefined && (
        <small>{text('opportunity', { value, effort })}</small>
      )}
      {status && <small data-status={status}>{text(status)}</small>}
    </li>
  );
}

interface OpportunitiesCellProps extends CellAttributes {
  layout: LaneRowProps['layout'];
  column: LayoutColumn;
  messages: LaneRowProps['messages'];
}

const OpportunitiesCell = memo(function OpportunitiesCell({
  layout,
  column,
  messages,
  ...attributes
}: OpportunitiesCellProps) {
  const opportunities = columnOpportunities(layout, column);
  return (
    <JourneyMapCell {...attributes}>
      {opportunities.length > 0 && (
        <ul data-part="cards">
          {opportunities.map((opportunity) => (
            <OpportunityItem
              key={opportunity.id}
              opportunity={opportunity}
              language={layout.journey.language}
              messages={messages}
            />
          ))}
        </ul>
      )}
    </JourneyMapCell>
  );
});

/** The cells of an opportunities lane: what to do about a touchpoint, its cards or its stage. */
export function OpportunitiesRow({ layout, columns, selectedId, messages }: LaneRowProps) {
  const { from, to, windowed } = columns;
  return layout.columns
    .slice(from, to)
    .map((column) => (
      <OpportunitiesCell
        key={column.id}
        layout={layout}
        column={column}
        messages={messages}
        {...cellAttributes(layout, column, { selectedId, windowed })}
      />
    ));
}
