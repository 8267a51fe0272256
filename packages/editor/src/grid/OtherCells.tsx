'use client';

import {
  columnOpportunities,
  columnPaths,
  columnTouchpoints,
  laneMeasures,
  placeOf,
  scoreOf,
  type Id,
  type JourneyLayout,
  type Lane,
} from '@sojourn/core';
import { laneGuidance } from '@sojourn/core/guidance';
import {
  contentAttributes,
  Dotted,
  formatScore,
  formatShare,
  hasText,
  mapWords,
  useMessages,
  useSurroundings,
} from '@sojourn/react/kit';
import { memo } from 'react';
import type { LaneColumnsProps } from '../scoring';
import { useEditor, useEditorStore } from '../store/EditorContext';
import { AddButton } from './AddButton';
import { isFirstColumn, LaneCell, useLaneCellWords, type LaneCellWords } from './LaneCell';
import { addedTo, NewItem } from './NewItem';
import { SpotBox } from './SpotBox';
import { Written } from './Written';

interface CellProps {
  lane: Lane;
  id: Id;
  start: number;
}

/** Of a cell in which nothing else is a place for the keyboard. */
type ReadCellProps = CellProps & Pick<LaneCellWords, 'emptyLabel'>;

function OpportunityItem({ lane, column, id }: { lane: Lane; column: Id; id: Id }) {
  const { text } = useMessages('map', mapWords);
  const opportunity = useEditor(({ journey }) =>
    journey.opportunities.find((one) => one.id === id),
  );
  const language = useEditor(({ journey }) => journey.language);
  if (!opportunity) return null;
  const { title, value, effort, status } = opportunity;
  const spot = { row: lane.id, column, item: id };
  return (
    <SpotBox spot={spot} label={title} data-part="item">
      <Written spot={spot} target={{ kind: 'opportunity', id }} value={title}>
        <strong {...contentAttributes(language)}>{title}</strong>
        <p data-part="meta">
          <Dotted
            items={[
              value !== undefined && effort !== undefined && text('opportunity', { value, effort }),
              status && <span data-part="status">{text(status)}</span>,
            ]}
          />
        </p>
      </Written>
    </SpotBox>
  );
}

/** What belongs in a lane, as long as it has none. Renders a `<p>`, or nothing. */
function Hint({ lane }: { lane: Lane }) {
  const { messages } = useSurroundings();
  const isEmpty = useEditor(({ journey: { opportunities, paths } }) =>
    lane.kind === 'paths' ? paths.length === 0 : opportunities.length === 0,
  );
  const hint = laneGuidance(lane.kind, messages?.words);
  return isEmpty && hint !== undefined ? <p data-part="hint">{hint}</p> : null;
}

const OpportunitiesCell = memo(function OpportunitiesCell(props: CellProps & LaneCellWords) {
  const { lane, id, start, emptyLabel, addLabel } = props;
  const [isFirst = false, adding, ...ids] = useEditor(({ layout, editing }) => {
    const column = layout.columns[start];
    return [
      isFirstColumn(layout, column),
      addedTo(editing, lane, id),
      ...(column ? columnOpportunities(layout, column).map((one) => one.id) : []),
    ] as const;
  }) as [boolean?, Id?, ...Id[]];
  const shown = ids.filter((one) => one !== adding);
  return (
    <LaneCell
      lane={lane}
      id={id}
      start={start}
      end={start + 1}
      isFirst={isFirst}
      emptyLabel={shown.length === 0 ? emptyLabel : undefined}
    >
      {shown.length > 0 && (
        <div data-part="items">
          {shown.map((one) => (
            <OpportunityItem key={one} lane={lane} column={id} id={one} />
          ))}
        </div>
      )}
      {adding !== undefined && (
        <NewItem key={adding} kind="opportunity" lane={lane} column={id} id={adding} />
      )}
      {start === 0 && adding === undefined && <Hint lane={lane} />}
      {addLabel !== undefined && adding === undefined && (
        <AddButton lane={lane} id={id} label={addLabel} />
      )}
    </LaneCell>
  );
});

/** The cells of a lane of opportunities between two columns. Renders `<td>`s. */
export function OpportunitiesCells({ lane, from, to }: LaneColumnsProps) {
  const ids = useEditor(({ columnIds }) => columnIds.slice(from, to));
  const words = useLaneCellWords(lane);
  return ids.map((id, index) => (
    <OpportunitiesCell key={id} {...words} lane={lane} id={id} start={from + index} />
  ));
}

/** A path in words, and its share. */
function pathsAt(layout: JourneyLayout, index: number) {
  const column = layout.columns[index];
  return column ? columnPaths(layout, column).leaving : [];
}

const PathsCell = memo(function PathsCell({ lane, id, start, emptyLabel }: ReadCellProps) {
  const { text, locale } = useMessages('map', mapWords);
  const store = useEditorStore();
  const paths = useEditor(({ layout }) => pathsAt(layout, start));
  const journey = useEditor((snapshot) => (paths.length > 0 ? snapshot.journey : undefined));
  const isFirst = useEditor(({ layout }) => isFirstColumn(layout, layout.columns[start]));
  const title = (to: Id) => (journey && placeOf(journey, to)?.touchpoint.title) ?? to;
  return (
    <LaneCell
      lane={lane}
      id={id}
      start={start}
      end={start + 1}
      isFirst={isFirst}
      emptyLabel={emptyLabel}
    >
      {start === 0 && <Hint lane={lane} />}
      {paths.map((path) => {
        const { kind, to, share, label } = path;
        return (
          <button
            key={path.id}
            type="button"
            tabIndex={-1}
            data-part="path"
            onClick={() => store.openDetails({ kind: 'path', id: path.id })}
          >
            <Dotted
              items={[
                to === undefined || kind === 'exit'
                  ? text('exit')
                  : text(kind, { title: title(to) }),
                share !== undefined && formatShare(share, locale),
                hasText(label) && <bdi lang={journey?.language}>{label}</bdi>,
              ]}
            />
          </button>
        );
      })}
    </LaneCell>
  );
});

/** The cells of a lane of paths between two columns. Renders `<td>`s. */
export function PathsCells({ lane, from, to }: LaneColumnsProps) {
  const ids = useEditor(({ columnIds }) => columnIds.slice(from, to));
  const { emptyLabel } = useLaneCellWords(lane);
  return ids.map((id, index) => (
    <PathsCell key={id} lane={lane} id={id} start={from + index} emptyLabel={emptyLabel} />
  ));
}

function RollupCell({ lane, id, start, end, emptyLabel }: ReadCellProps & { end: number }) {
  const { text, locale } = useMessages('map', mapWords);
  const layout = useEditor((snapshot) => snapshot.layout);
  const stage = layout.stages[layout.columns[start]?.stageIndex ?? -1];
  const touchpoints = layout.columns
    .slice(stage?.start, stage?.end)
    .flatMap((column) => columnTouchpoints(layout, column));
  return (
    <LaneCell
      lane={lane}
      id={id}
      start={start}
      end={end}
      isFirst={isFirstColumn(layout, layout.columns[start])}
      emptyLabel={emptyLabel}
    >
      <p data-part="meta">{text('touchpoints', { count: touchpoints.length })}</p>
      {laneMeasures(layout.journey, lane).map((measure) => {
        const score = scoreOf(touchpoints, { measure: measure.id, personas: layout.personas });
        if (!score) return null;
        const value = formatScore(score.value, measure, locale);
        return <p key={measure.id}>{text('mean', { measure: measure.name, value })}</p>;
      })}
    </LaneCell>
  );
}

/** The cells of a lane of sums, one a stage. Renders `<td>`s. */
export function RollupCells({ lane, from, to }: LaneColumnsProps) {
  const cells = useEditor(({ layout }) =>
    layout.stages
      .filter(({ start, end }) => start < to && end > from)
      .flatMap(({ start, end }) => [Math.max(start, from), Math.min(end, to)]),
  );
  const ids = useEditor(({ columnIds }) => columnIds.slice(from, to));
  const { emptyLabel } = useLaneCellWords(lane);
  return Array.from({ length: cells.length / 2 }, (_, index) => {
    const [start = 0, end = 0] = cells.slice(2 * index);
    const id = ids[start - from] ?? '';
    const cell = { lane, id, start, end, emptyLabel };
    return <RollupCell key={id} {...cell} />;
  });
}
