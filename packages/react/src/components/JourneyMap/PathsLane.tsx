import {
  columnPaths,
  pathArcs,
  placeOf,
  type JourneyLayout,
  type Lane,
  type Path,
} from '@sojourn/core';
import { contentAttributes } from '../../i18n/attributes';
import { map as english } from '../../i18n/en/map';
import { formatShare } from '../../i18n/format';
import { useMessages, type Messages } from '../../i18n/useMessages';
import { Dotted } from '../../internal/Dotted';
import { heightAbove, heightBelow } from '../PathArcs/arcGeometry';
import { ArcsSide } from '../PathArcs/ArcsSide';
import { useJourneyMap, useJourneyMapWindow } from './JourneyMapContext';
import { EmptyLane, LaneCells, type LaneContentProps } from './LaneCells';

/** More levels than these would push the lanes below out of sight: then the words are shown. */
const mostLevels = 16;

/** Between the arcs above and those below, in pixels: each column's stretch of the base line. */
const baseHeight = 4;

type Ends = Pick<Path, 'kind' | 'from' | 'to'>;

/** Where a path goes, or for those who wait at its end, where it comes from. */
function pathWords(
  { kind, from, to }: Ends,
  { journey }: JourneyLayout,
  { text, arrives = false }: Pick<Messages<'map'>, 'text'> & { arrives?: boolean },
): string {
  const title = (id: string) => placeOf(journey, id)?.touchpoint.title ?? id;
  if (to === undefined || kind === 'exit') return text('exit');
  return arrives ? text('arrivesFrom', { title: title(from) }) : text(kind, { title: title(to) });
}

/** The paths that leave a column, and those that arrive there. */
function Paths({ layout, column }: LaneContentProps) {
  const { text, locale } = useMessages('map', english);
  const { leaving, arriving } = columnPaths(layout, column);
  if (leaving.length + arriving.length === 0) return null;
  const content = contentAttributes(layout.journey.language);
  return (
    <ul data-part="items">
      {[...new Set([...leaving, ...arriving])].map((path) => (
        <li key={path.id} data-part="meta">
          <Dotted
            items={[
              pathWords(path, layout, { text, arrives: !leaving.includes(path) }),
              path.share !== undefined && formatShare(path.share, locale),
              path.label !== undefined && <bdi lang={content.lang}>{path.label}</bdi>,
            ]}
          />
        </li>
      ))}
    </ul>
  );
}

/** The same, under the arcs: for those who do not see them. */
function HeardPaths(props: LaneContentProps) {
  const words = Paths(props);
  return words && <div data-part="heard">{words}</div>;
}

/** The arcs, as wide as the drawn columns: they are equally wide, and it is in the first of them. */
function ArcsOver() {
  const { layout, selectedId } = useJourneyMap('Lane');
  const { from, to } = useJourneyMapWindow('Lane');
  const { text, locale } = useMessages('map', english);
  const paths = pathArcs(layout, { from, to });
  const frame = { start: from, columns: to - from };
  const above = heightAbove(paths);
  const shared = {
    ...{ paths, frame, selectedId, locale },
    columns: layout.columns,
    wordsOf: ({ label, ...path }: Ends & { label?: string }) =>
      [pathWords(path, layout, { text }), label].filter(Boolean).join(' · '),
  };
  return (
    <svg
      data-part="arcs"
      aria-hidden="true"
      width={`${frame.columns * 100}%`}
      height={above + baseHeight + heightBelow(paths)}
    >
      {layout.columns.slice(from, to).map(({ id }, index) => (
        <rect
          key={id}
          data-part="arcs-base"
          x={`${((index + 0.05) / frame.columns) * 100}%`}
          y={above + 1}
          width={`${90 / frame.columns}%`}
          height={2}
        />
      ))}
      <ArcsSide {...shared} side="above" base={above} />
      <ArcsSide {...shared} side="below" base={above + baseHeight} />
    </svg>
  );
}

/**
 * A lane of paths: where customers go that do not simply go on, as arcs over all columns, and in words
 * in each; where there are none, what belongs there.
 */
export function PathsLane({ lane }: { lane: Lane }) {
  const { layout, laneHint } = useJourneyMap('Lane');
  const { text } = useMessages('map', english);
  if (layout.journey.paths.length === 0) {
    return <EmptyLane>{laneHint?.(lane) ?? text('emptyLane')}</EmptyLane>;
  }
  const { arcs, levels } = pathArcs(layout);
  if (arcs.length === 0 || levels.forward + levels.back + levels.exit > mostLevels) {
    return <LaneCells lane={lane} content={Paths} />;
  }
  return (
    <LaneCells lane={lane} content={HeardPaths}>
      <ArcsOver />
    </LaneCells>
  );
}
