import { columnOpportunities, type Lane } from '@sojourn/core';
import { contentAttributes } from '../../i18n/attributes';
import { map as english } from '../../i18n/en/map';
import { useMessages } from '../../i18n/useMessages';
import { safeHref } from '../../internal/safeHref';
import { LaneCells, type LaneContentProps } from './LaneCells';

function Opportunities({ layout, column }: LaneContentProps) {
  const { text } = useMessages('map', english);
  const opportunities = columnOpportunities(layout, column);
  if (opportunities.length === 0) return null;
  return (
    <ul data-part="items">
      {opportunities.map(({ id, title, href: link, value, effort, status }) => {
        const href = safeHref(link);
        return (
          <li key={id}>
            <strong {...contentAttributes(layout.journey.language)}>
              {href === undefined ? title : <a href={href}>{title}</a>}
            </strong>
            {value !== undefined && effort !== undefined && (
              <p data-part="meta">{text('opportunity', { value, effort })}</p>
            )}
            {status && <p data-part="status">{text(status)}</p>}
          </li>
        );
      })}
    </ul>
  );
}

/** A lane of opportunities: what to do about a touchpoint, its cards or its stage. */
export function OpportunitiesLane({ lane }: { lane: Lane }) {
  return <LaneCells lane={lane} content={Opportunities} />;
}
