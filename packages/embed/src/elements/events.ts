import type { Issue, Journey, JourneyView } from '@sojourn/core';

/** What the events of the elements carry as their `detail`. All bubble, and leave shadow roots. */
export interface SojournEventDetails {
  /** A document was opened and is drawn; `notices` say what was repaired. */
  'sojourn-load': { journey: Journey; notices: readonly Issue[] };
  /** No document could be opened or drawn. The element says so in its place. */
  'sojourn-error': { issues: readonly Issue[] };
  /** Somebody selected a touchpoint, or none: `null`. */
  'sojourn-select': { id: string | null };
  /** Somebody folded a stage, hid a lane, filtered by persona, or zoomed. */
  'sojourn-view-change': { view: JourneyView };
}

/** The events' names. */
export type SojournEventName = keyof SojournEventDetails;
