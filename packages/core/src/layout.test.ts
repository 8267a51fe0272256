import { describe, expect, it } from 'vitest';
import {
  columnOpportunities,
  columnPaths,
  laneCells,
  layoutJourney,
  layoutPhases,
  type JourneyView,
  type LayoutColumn,
} from './layout';
import type { Card, Journey, Lane, Touchpoint } from './types';

const pains: Lane = { id: 'pain', kind: 'cards', topic: 'pain' };
const goals: Lane = { id: 'goal', kind: 'cards', topic: 'goal' };

function card(id: string, lane = 'pain', rest: Partial<Card> = {}): Card {
  return { id, lane, text: id, ...rest };
}

function touchpoint(id: string, rest: Partial<Touchpoint> = {}): Touchpoint {
  return { id, title: id, ratings: [], cards: [], ...rest };
}

const journey: Journey = {
  format: 'sojourn.journey',
  version: 1,
  id: 'trip',
  title: 'Trip',
  stages: [
    {
      id: 'plan',
      title: 'Plan',
      cards: [card('plan-goal', 'goal')],
      touchpoints: [
        touchpoint('search', {
          cards: [card('slow'), card('annas', 'pain', { personas: ['anna'] })],
        }),
        touchpoint('book', { personas: ['tuan'] }),
      ],
    },
    { id: 'idle', title: 'Idle', cards: [], touchpoints: [] },
    {
      id: 'go',
      title: 'Go',
      cards: [card('crowded')],
      touchpoints: [touchpoint('board', { cards: [card('queue')] }), touchpoint('arrive')],
    },
  ],
  lanes: [{ id: 'touchpoints', kind: 'touchpoints' }, pains, { ...goals, hidden: true }],
  personas: [],
  channels: [],
  measures: [],
  sources: [],
  paths: [
    { id: 'again', from: 'board', to: 'search', kind: 'loop', share: 0.1 },
    { id: 'gone', from: 'book', kind: 'exit' },
  ],
  opportunities: [
    { id: 'faster', title: 'Faster', at: ['search', 'queue'], actions: [] },
    { id: 'calmer', title: 'Calmer', at: ['go'], actions: [] },
  ],
};

function ids(view?: JourneyView): string[] {
  return layoutJourney(journey, view).columns.map(({ id }) => id);
}

function columnOf(id: string, view?: JourneyView): LayoutColumn {
  const column = layoutJourney(journey, view).columns.find((candidate) => candidate.id === id);
  if (!column) throw new Error(`There is no column ${id}.`);
  return column;
}

describe('layoutJourney', () => {
  it('gives one column to each touchpoint, and to a stage that has none', () => {
    expect(ids()).toEqual(['search', 'book', 'idle', 'board', 'arrive']);
  });

  it('gives each stage the stretch of its columns', () => {
    const { stages } = layoutJourney(journey);
    expect(stages.map(({ start, end }) => [start, end])).toEqual([
      [0, 2],
      [2, 3],
      [3, 5],
    ]);
  });

  it('folds chosen stages, or all of them', () => {
    expect(ids({ collapsedStages: ['go'] })).toEqual(['search', 'book', 'idle', 'go']);
    expect(ids({ zoom: 'stages' })).toEqual(['plan', 'idle', 'go']);
  });

  it('leaves out the touchpoints in which no chosen persona takes part', () => {
    expect(ids({ personas: ['anna'] })).toEqual(['search', 'idle', 'board', 'arrive']);
  });

  it('shows the lanes that the document shows, or those that the view does not hide', () => {
    expect(layoutJourney(journey).lanes.map(({ id }) => id)).toEqual(['touchpoints', 'pain']);
    const { lanes } = layoutJourney(journey, { hiddenLanes: ['pain'] });
    expect(lanes.map(({ id }) => id)).toEqual(['touchpoints', 'goal']);
  });
});

describe('laneCells', () => {
  const cards = (view?: JourneyView, lane = pains, range?: { from: number; to: number }) =>
    laneCells(layoutJourney(journey, view), lane, range).map((cell) => [
      cell.start,
      cell.end,
      cell.cards.map(({ id }) => id).join(' '),
    ]);

  it('gives each column its cards, a stage’s first before those of its first touchpoint', () => {
    expect(cards()).toEqual([
      [0, 1, 'slow annas'],
      [1, 2, ''],
      [2, 3, ''],
      [3, 4, 'crowded queue'],
      [4, 5, ''],
    ]);
  });

  it('spans a stage whose cards all belong to the whole of it', () => {
    expect(cards({}, goals)[0]).toEqual([0, 2, 'plan-goal']);
  });

  it('cuts a spanning cell where the drawn columns begin', () => {
    expect(cards({}, goals, { from: 1, to: 3 })).toEqual([
      [1, 2, 'plan-goal'],
      [2, 3, ''],
    ]);
  });

  it('counts the cards that are folded away', () => {
    const cells = laneCells(layoutJourney(journey, { zoom: 'stages' }), pains);
    expect(cells.map(({ folded }) => folded)).toEqual([2, 0, 1]);
  });

  it('leaves out the cards of other personas', () => {
    expect(cards({ personas: ['tuan'] })[0]).toEqual([0, 1, 'slow']);
  });
});

describe('what is at a column', () => {
  const titles = (id: string, view?: JourneyView) =>
    columnOpportunities(layoutJourney(journey, view), columnOf(id, view)).map(({ title }) => title);

  it('is an opportunity of the touchpoint, of its cards, or of the stage that begins there', () => {
    expect(titles('search')).toEqual(['Faster']);
    expect(titles('board')).toEqual(['Faster', 'Calmer']);
    expect(titles('arrive')).toEqual([]);
    expect(titles('go', { zoom: 'stages' })).toEqual(['Faster', 'Calmer']);
  });

  it('is a path that leaves or arrives', () => {
    const layout = layoutJourney(journey);
    const { leaving, arriving } = columnPaths(layout, columnOf('board'));
    expect([leaving, arriving].map((paths) => paths.map(({ id }) => id))).toEqual([['again'], []]);
    expect(columnPaths(layout, columnOf('search')).arriving.map(({ id }) => id)).toEqual(['again']);
    expect(columnPaths(layout, columnOf('book')).leaving.map(({ id }) => id)).toEqual(['gone']);
  });
});

describe('layoutPhases', () => {
  function phasesOf(...phases: (Journey['stages'][number]['phase'] | undefined)[]) {
    const stages = phases.map((phase, index) => ({
      id: `stage${index}`,
      title: '',
      touchpoints: [touchpoint(`t${index}a`), touchpoint(`t${index}b`)],
      cards: [],
      ...(phase && { phase }),
    }));
    return layoutPhases(layoutJourney({ ...journey, stages })).map(({ phase, start, end }) => [
      phase,
      start,
      end,
    ]);
  }

  it('joins neighbours only', () => {
    expect(phasesOf('before', 'before', 'during', undefined, 'before')).toEqual([
      ['before', 0, 4],
      ['during', 4, 6],
      [undefined, 6, 8],
      ['before', 8, 10],
    ]);
  });

  it('has nothing to say where no stage has a phase', () => {
    expect(phasesOf(undefined, undefined)).toEqual([]);
  });
});
