'use client';

import { blueprintRows, type BlueprintRow, type Id, type Lane } from '@sojourn/core';
import { forwardRef, useMemo } from 'react';
import { blueprint as english } from '../../i18n/en/blueprint';
import { map } from '../../i18n/en/map';
import { useMessages } from '../../i18n/useMessages';
import type { HeadingLevel } from '../../internal/Heading';
import { JourneyMapCaption } from '../JourneyMap/JourneyMapCaption';
import { useJourneyMap } from '../JourneyMap/JourneyMapContext';
import { JourneyMapGrid } from '../JourneyMap/JourneyMapGrid';
import { JourneyMapHeader } from '../JourneyMap/JourneyMapHeader';
import { JourneyMapLane } from '../JourneyMap/JourneyMapLane';
import type { JourneyMapRootProps } from '../JourneyMap/JourneyMapRoot';
import { BlueprintLane } from './BlueprintLane';
import { BlueprintProvider } from './BlueprintProvider';
import { Connectors } from './Connectors';
import { DependencyList } from './DependencyList';
import { LineRow } from './LineRow';
import { Root } from './ServiceBlueprint.styles';

export interface ServiceBlueprintProps extends Omit<JourneyMapRootProps, 'children'> {
  /**
   * Ids of the document's lanes that stand below the blueprint's own rows: a curve, scores, pains.
   * Left out: none.
   */
  lanes?: readonly Id[] | undefined;
  /**
   * The selected card, touchpoint or stage; `null` where none is. A card shows what it needs and
   * what needs it. For a blueprint that keeps this itself, use `defaultSelectedId`.
   */
  selectedId?: string | null | undefined;
  /**
   * The least width of a column in pixels; columns share the room that is left.
   * @defaultValue 184
   */
  columnWidth?: number | undefined;
  /**
   * The rank of the title's heading on its page.
   * @defaultValue 2
   */
  headingLevel?: HeadingLevel | undefined;
}

/** The lines are rows of their own here. */
function withoutLine(lane: Lane): Lane {
  const bare = { ...lane };
  delete bare.line;
  return bare;
}

function Row({ row: { lane, line }, first }: { row: BlueprintRow; first: boolean }) {
  const { layout } = useJourneyMap('Lane');
  if (line) return <LineRow line={line}>{first && <Connectors />}</LineRow>;
  const shown = layout.lanes.find(({ id }) => id === lane.id);
  if (!shown || shown.kind === 'touchpoints') return null;
  return lane.kind === 'cards' ? <BlueprintLane lane={shown} /> : <JourneyMapLane lane={shown} />;
}

function BlueprintGrid({ rows }: { rows: readonly BlueprintRow[] }) {
  const { text } = useMessages('blueprint', english);
  const header = rows.findIndex(({ lane }) => lane?.kind === 'touchpoints');
  const firstLine = rows.findIndex(({ line }) => line);
  const drawn = (row: BlueprintRow) => (
    <Row key={row.lane?.id ?? row.line} row={row} first={row === rows[firstLine]} />
  );
  return (
    <JourneyMapGrid>
      <JourneyMapHeader title={text('customerActions')}>
        {rows.slice(0, header).map(drawn)}
      </JourneyMapHeader>
      <tbody>{rows.slice(header + 1).map(drawn)}</tbody>
    </JourneyMapGrid>
  );
}

function BlueprintContent({ rows }: { rows: readonly BlueprintRow[] }) {
  const { layout } = useJourneyMap('Grid');
  const { text } = useMessages('map', map);
  if (layout.columns.length === 0) {
    return (
      <div data-part="empty">
        <p>{text('emptyJourney')}</p>
        <p>{text('emptyJourneyHint')}</p>
      </div>
    );
  }
  return (
    <BlueprintProvider>
      <BlueprintGrid rows={rows} />
      <DependencyList />
    </BlueprintProvider>
  );
}

/**
 * A journey as a service blueprint: what customers see and do, and behind it what your people and
 * systems do, parted by the three lines; with what depends on what. A native table with arrows over
 * it. Renders a `<section>`.
 *
 * @remarks A native table; the arrows are hidden from assistive technology. Each card says in
 * words what it needs and what needs it, and a folded table lists all dependencies. Cards are
 * buttons that stay pressed; Escape deselects.
 * @see {@link JourneyMap}
 *
 * @example
 * <ServiceBlueprint journey={journey} />
 */
export const ServiceBlueprint = forwardRef<HTMLElement, ServiceBlueprintProps>(
  function ServiceBlueprint({ journey, lanes, columnWidth = 184, headingLevel, ...rest }, ref) {
    // By their names: a list that is written anew in each render is the same list.
    const more = lanes?.join(' ');
    const rows = useMemo(() => blueprintRows(journey, more?.split(' ')), [journey, more]);
    const blueprint = useMemo(
      () => ({ ...journey, lanes: rows.flatMap(({ lane }) => (lane ? withoutLine(lane) : [])) }),
      [journey, rows],
    );
    return (
      <Root {...rest} journey={blueprint} columnWidth={columnWidth} ref={ref}>
        <JourneyMapCaption headingLevel={headingLevel} />
        <BlueprintContent rows={rows} />
      </Root>
    );
  },
);
