import type { Journey, LayoutColumn } from '@sojourn/core';
import { JourneyMap } from '@sojourn/react';

/** What your own system knows, by the ids of touchpoints. */
const ticketsAt: Partial<Record<string, { open: number; address: string }>> = {
  calculator: { open: 4, address: '#tickets-calculator' },
  'first-form': { open: 31, address: '#tickets-first-form' },
  'papers-missing': { open: 84, address: '#tickets-papers-missing' },
};

// Outside the component: the same function between renders, so that cells stay as they are.
function tickets({ id }: LayoutColumn) {
  const found = ticketsAt[id];
  return found && <a href={found.address}>{found.open} open</a>;
}

/** The map with a row of the host's own below the document's lanes. */
export const TicketsLane = ({ journey }: { journey: Journey }) => (
  <JourneyMap journey={journey}>
    <JourneyMap.Lane title="Tickets this week">{tickets}</JourneyMap.Lane>
  </JourneyMap>
);
