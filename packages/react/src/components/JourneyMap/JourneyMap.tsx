'use client';

import { forwardRef, type ReactNode } from 'react';
import { map as english } from '../../i18n/en/map';
import { useMessages } from '../../i18n/useMessages';
import type { HeadingLevel } from '../../internal/Heading';
import { JourneyMapCaption } from './JourneyMapCaption';
import { JourneyMapCell } from './JourneyMapCell';
import { useJourneyMap } from './JourneyMapContext';
import { JourneyMapGrid } from './JourneyMapGrid';
import { JourneyMapHeader } from './JourneyMapHeader';
import { JourneyMapLane } from './JourneyMapLane';
import { JourneyMapRoot, type JourneyMapRootProps } from './JourneyMapRoot';

export interface JourneyMapProps extends JourneyMapRootProps {
  /** Lanes of the host's own, below the document's: `<JourneyMap.Lane title="Tickets">`. */
  children?: ReactNode;
  /**
   * The rank of the title's heading on its page.
   * @defaultValue 2
   */
  headingLevel?: HeadingLevel | undefined;
}

interface JourneyMapLanesProps {
  /** Lanes of the host's own, below the document's. */
  children?: ReactNode;
}

/** The lanes of the document, in its order. Renders a `<tbody>`. */
function JourneyMapLanes({ children }: JourneyMapLanesProps) {
  const { layout } = useJourneyMap('Lanes');
  return (
    <tbody>
      {layout.lanes
        .filter(({ kind }) => kind !== 'touchpoints')
        .map((lane) => (
          <JourneyMapLane key={lane.id} lane={lane} />
        ))}
      {children}
    </tbody>
  );
}

function JourneyMapContent({ children }: { children?: ReactNode }) {
  const { layout } = useJourneyMap('Grid');
  const { text } = useMessages('map', english);
  if (layout.columns.length === 0) {
    return (
      <div data-part="empty">
        <p>{text('emptyJourney')}</p>
        <p>{text('emptyJourneyHint')}</p>
      </div>
    );
  }
  return (
    <JourneyMapGrid>
      <JourneyMapHeader />
      <JourneyMapLanes>{children}</JourneyMapLanes>
    </JourneyMapGrid>
  );
}

const JourneyMapWhole = forwardRef<HTMLElement, JourneyMapProps>(function JourneyMap(
  { children, headingLevel, ...rest },
  ref,
) {
  return (
    <JourneyMapRoot {...rest} ref={ref}>
      <JourneyMapCaption headingLevel={headingLevel} />
      <JourneyMapContent>{children}</JourneyMapContent>
    </JourneyMapRoot>
  );
});

/**
 * A journey as a map: stages over touchpoints, and lanes below them. A native table, so a screen
 * reader reads it as one; drawn column by column where it is large. In one line, or put together from
 * its parts. Renders a `<section>`.
 *
 * @remarks A native table: stages and touchpoints are column headers, lanes are row headers, and
 * the caption holds the summary. It scrolls inside a named group with a tab stop; the left and
 * right arrow keys, Home and End move the focus from touchpoint to touchpoint. Where columns are
 * left out, `aria-colcount` and `aria-colindex` say so.
 * @see {@link ServiceBlueprint}, {@link JourneyOverview}, {@link JourneyStory},
 * {@link JourneyTable}, {@link EmotionCurve}
 *
 * @example
 * <JourneyMap journey={journey} />
 */
export const JourneyMap = Object.assign(JourneyMapWhole, {
  Root: JourneyMapRoot,
  Caption: JourneyMapCaption,
  Grid: JourneyMapGrid,
  Header: JourneyMapHeader,
  Lanes: JourneyMapLanes,
  Lane: JourneyMapLane,
  Cell: JourneyMapCell,
});
