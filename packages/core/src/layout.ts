import type { Card, Id, Journey, Lane, Opportunity, Path, Stage, Touchpoint } from './types';

/** What of a journey is shown. Session data: never saved with the document. */
export interface JourneyView {
  /** One column for each touchpoint, or for each stage. @defaultValue 'touchpoints' */
  zoom?: 'touchpoints' | 'stages' | undefined;
  /** Stages that are folded into one column. */
  collapsedStages?: readonly Id[] | undefined;
  /** Lanes that are not shown. Left out: those that the document hides. */
  hiddenLanes?: readonly Id[] | undefined;
  /** Personas whose journey is shown. Left out: everybody's. */
  personas?: readonly Id[] | undefined;
  /** One experienced curve for all who are shown, or one for each. @defaultValue 'together' */
  curves?: 'together' | 'personas' | undefined;
}

/** One column: a touchpoint, or a whole stage that is folded or has no touchpoints. */
export interface LayoutColumn {
  /** From 0. */
  index: number;
  /** The touchpoint's id, or the stage's. */
  id: Id;
  stage: Stage;
  stageIndex: number;
  touchpoint?: Touchpoint;
}

/** The columns of one stage: from `start` up to, not including, `end`. */
export interface LayoutStage {
  stage: Stage;
  index: number;
  start: number;
  end: number;
  /** Whether its touchpoints are folded into one column. */
  collapsed: boolean;
}

/** A journey laid out as a grid. Numbers only: columns and rows, no pixels. */
export interface JourneyLayout {
  journey: Journey;
  columns: readonly LayoutColumn[];
  stages: readonly LayoutStage[];
  /** Rows, in order. */
  lanes: readonly Lane[];
  /** Whose journey is shown; left out: everybody's. */
  personas?: ReadonlySet<Id>;
}

/** Neighbouring stages of one phase: their columns from `start` up to, not including, `end`. */
export interface LayoutPhase {
  /** Left out: these stages belong to none. */
  phase?: NonNullable<Stage['phase']>;
  start: number;
  end: number;
}

/** The phases over a journey's columns; none where no stage has one. Only neighbours share one. */
export function layoutPhases({ stages }: Pick<JourneyLayout, 'stages'>): LayoutPhase[] {
  const phases: LayoutPhase[] = [];
  for (const { stage, start, end } of stages) {
    const last = phases.at(-1);
    if (last && last.phase === stage.phase) last.end = end;
    else phases.push({ ...(stage.phase && { phase: stage.phase }), start, end });
  }
  return phases.some(({ phase }) => phase) ? phases : [];
}

/** A stretch of a lane: one column, or all of a stage's where a card belongs to the whole stage. */
export interface LayoutCell {
  start: number;
  /** Not included. */
  end: number;
  column: LayoutColumn;
  cards: readonly Card[];
  /** Cards of touchpoints that are folded into this column. */
  folded: number;
}

function isShown(personas: readonly Id[] | undefined, shown: ReadonlySet<Id> | undefined): boolean {
  return !shown || !personas || personas.some((persona) => shown.has(persona));
}

/**
 * Lays a journey out as stages over columns and lanes. It runs anywhere, costs one step a touchpoint
 * and looks at no card: what stands in a cell is found when the cell is drawn, by {@link laneCells}.
 *
 * @example
 * layoutJourney(journey, { zoom: 'stages' }).columns.length // one for each stage
 */
export function layoutJourney(journey: Journey, view: JourneyView = {}): JourneyLayout {
  const shown = view.personas && new Set(view.personas);
  const collapsed = new Set(view.collapsedStages);
  const columns: LayoutColumn[] = [];
  const stages = journey.stages.map((stage, stageIndex): LayoutStage => {
    const start = columns.length;
    const touchpoints = shown
      ? stage.touchpoints.filter((touchpoint) => isShown(touchpoint.personas, shown))
      : stage.touchpoints;
    const folded = view.zoom === 'stages' || collapsed.has(stage.id);
    if (folded || touchpoints.length === 0) {
      columns.push({ index: start, id: stage.id, stage, stageIndex });
    } else {
      for (const touchpoint of touchpoints) {
        columns.push({ index: columns.length, id: touchpoint.id, stage, stageIndex, touchpoint });
      }
    }
    return { stage, index: stageIndex, start, end: columns.length, collapsed: folded };
  });
  const hidden = view.hiddenLanes && new Set(view.hiddenLanes);
  const lanes = journey.lanes.filter((lane) => (hidden ? !hidden.has(lane.id) : !lane.hidden));
  return { journey, columns, stages, lanes, ...(shown && { personas: shown }) };
}

/** The touchpoints that a column stands for: one, or those of its folded stage that are shown. */
export function columnTouchpoints(
  layout: JourneyLayout,
  column: LayoutColumn,
): readonly Touchpoint[] {
  if (column.touchpoint) return [column.touchpoint];
  return column.stage.touchpoints.filter((touchpoint) =>
    isShown(touchpoint.personas, layout.personas),
  );
}

function laneCards(layout: JourneyLayout, lane: Lane, cards: readonly Card[]): Card[] {
  return cards.filter((card) => card.lane === lane.id && isShown(card.personas, layout.personas));
}

/**
 * The cells of a cards lane between two columns, `to` not included. A stage whose cards all belong to
 * the whole stage gives one cell over all its columns; its cards otherwise stand first in its first
 * column. Cells are cut at `from` and `to`.
 */
export function laneCells(
  layout: JourneyLayout,
  lane: Lane,
  { from = 0, to = layout.columns.length }: { from?: number; to?: number } = {},
): LayoutCell[] {
  const cells: LayoutCell[] = [];
  for (let index = from; index < to; index = cells.at(-1)?.end ?? to) {
    const column = layout.columns[index];
    if (!column) break;
    const { touchpoint, stage, stageIndex } = column;
    const { start, end } = layout.stages[stageIndex] as LayoutStage;
    const whole = laneCards(layout, lane, stage.cards);
    const own = touchpoint ? laneCards(layout, lane, touchpoint.cards) : [];
    const others = touchpoint ? stage.touchpoints : columnTouchpoints(layout, column);
    const inside =
      touchpoint && whole.length === 0
        ? own.length
        : others.reduce((sum, { cards }) => sum + laneCards(layout, lane, cards).length, 0);
    const spans = touchpoint && whole.length > 0 && inside === 0;
    cells.push({
      start: index,
      end: spans ? Math.min(end, to) : index + 1,
      column,
      cards: spans || !touchpoint || index === start ? [...whole, ...own] : own,
      folded: touchpoint ? 0 : inside,
    });
  }
  return cells;
}

interface Places {
  opportunities: Map<Id, Opportunity[]>;
  paths: Map<Id, Path[]>;
}

const placesOf = new WeakMap<Journey, Places>();

function add<Item>(map: Map<Id, Item[]>, id: Id, item: Item) {
  const list = map.get(id);
  if (list) list.push(item);
  else map.set(id, [item]);
}

function places(journey: Journey): Places {
  let found = placesOf.get(journey);
  if (found) return found;
  found = { opportunities: new Map(), paths: new Map() };
  for (const opportunity of journey.opportunities) {
    for (const id of opportunity.at) add(found.opportunities, id, opportunity);
  }
  for (const path of journey.paths) {
    add(found.paths, path.from, path);
    if (path.to !== undefined && path.to !== path.from) add(found.paths, path.to, path);
  }
  placesOf.set(journey, found);
  return found;
}

/** The opportunities at a column: of its touchpoints and their cards, and of the stage in its first column. */
export function columnOpportunities(layout: JourneyLayout, column: LayoutColumn): Opportunity[] {
  const { opportunities } = places(layout.journey);
  if (opportunities.size === 0) return [];
  const ids: Id[] = columnTouchpoints(layout, column).flatMap((touchpoint) => [
    touchpoint.id,
    ...touchpoint.cards.map((card) => card.id),
  ]);
  if (layout.stages[column.stageIndex]?.start === column.index) {
    ids.push(column.stage.id, ...column.stage.cards.map((card) => card.id));
  }
  return [...new Set(ids.flatMap((id) => opportunities.get(id) ?? []))];
}

/** The paths that leave a column's touchpoints, and those that come back to them. */
export function columnPaths(
  layout: JourneyLayout,
  column: LayoutColumn,
): { leaving: Path[]; arriving: Path[] } {
  const { paths } = places(layout.journey);
  const ids = columnTouchpoints(layout, column).map((touchpoint) => touchpoint.id);
  const found = [...new Set(ids.flatMap((id) => paths.get(id) ?? []))];
  return {
    leaving: found.filter((path) => ids.includes(path.from)),
    arriving: found.filter((path) => path.to !== undefined && ids.includes(path.to)),
  };
}
