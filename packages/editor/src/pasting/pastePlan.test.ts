import { applyCommand, layoutJourney, limits, type Journey, type Touchpoint } from '@sojourn/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mortgage } from '../testing/samples';
import { hasHeader } from './pasteColumns';
import { pasteModes, pastePlan } from './pastePlan';
import type { PasteMode, PasteNames, PasteOptions } from './types';

const names: PasteNames = {
  title: ['Title', 'Touchpoint'],
  description: ['Description'],
  channel: ['Channel'],
  stage: ['Stage'],
  lane: ({ id, title, topic }) => [title ?? topic ?? id, id],
  measure: ({ id, name }) => [name, id],
  channelOf: (name) => (name.toLowerCase() === 'phone' ? 'phone' : undefined),
};

const layout = layoutJourney(mortgage);
const [first, second] = layout.columns;
const cardsLane = layout.lanes.find(({ kind }) => kind === 'cards');
const curve = mortgage.lanes.find(({ kind }) => kind === 'curve');
if (!first || !second || !cardsLane || !curve) throw new Error('The sample is another.');

function options(mode: PasteMode, header = false): PasteOptions {
  let count = 0;
  return { mode, header, locale: 'en', names, newId: (kind) => `${kind}-new${(count += 1)}` };
}

function plan(spot: Parameters<typeof pastePlan>[1]['spot'], rows: string[][], how: PasteOptions) {
  return pastePlan(layout, { spot, rows }, how);
}

function after({ commands }: ReturnType<typeof pastePlan>, journey: Journey = mortgage): Journey {
  const result = applyCommand(journey, { type: 'batch', commands });
  if (!result.ok) throw new Error(result.issue.message);
  return result.journey;
}

function touchpoints(journey: Journey): Touchpoint[] {
  return journey.stages.flatMap((stage) => stage.touchpoints);
}

const header = { row: ':touchpoints', column: first.id };

describe('rows as touchpoints', () => {
  it('stand after the spot, in order, with what the first row names their columns', () => {
    const rows = [
      ['Touchpoint', 'Channel', cardsLane.title ?? cardsLane.topic ?? '', 'Emotion', 'Else'],
      ['Asks', 'phone', 'Too slow', '-1.5', 'x'],
      ['Waits', 'Pigeon', '', 'bad', ''],
      ['', '', '', '', ''],
      ['Leaves', 'Pigeon', 'Again', '9', ''],
    ];
    const made = plan(header, rows, options('touchpoints', true));
    expect(made.columns.map(({ kind }) => kind)).toEqual([
      ...['title', 'channel', 'lane', 'measure', 'unused'],
    ]);
    const [before, ...others] = after(made).stages[0]?.touchpoints ?? [];
    expect(before?.id).toBe(first.id);
    expect(others.slice(0, 3).map(({ title }) => title)).toEqual(['Asks', 'Waits', 'Leaves']);
    expect(others[0]).toMatchObject({
      channel: 'phone',
      cards: [{ lane: cardsLane.id, text: 'Too slow' }],
      ratings: [{ measure: 'emotion', value: -1.5 }],
    });
    expect(others[1]?.channel).toBe(others[2]?.channel);
    expect(made.added).toMatchObject({ touchpoints: 3, cards: 2, ratings: 1, channels: 1 });
    expect(made.refusals).toEqual([
      { code: 'notNumber', row: 3, values: { row: 3, text: 'bad' } },
      { code: 'offScale', row: 5, values: { row: 5, value: 9, measure: 'Emotion' } },
    ]);
  });

  it('stand in the stages that they name, of which those that are missing are added', () => {
    const stage = mortgage.stages[1];
    const rows = [
      ['Stage', 'Title'],
      ['Moving', 'Boxes'],
      ['', 'Van'],
      [stage?.title ?? '', 'Back'],
    ];
    const made = plan(header, rows, options('touchpoints', true));
    const { stages } = after(made);
    expect(stages[1]?.title).toBe('Moving');
    expect(stages[1]?.touchpoints.map(({ title }) => title)).toEqual(['Boxes', 'Van']);
    expect(stages[2]?.touchpoints.at(-1)?.title).toBe('Back');
    expect(made.added.stages).toBe(1);
  });

  it('stand at the end of a stage, and need no first row', () => {
    const stage = mortgage.stages[1];
    const made = plan(
      { row: ':stages', column: stage?.id ?? '' },
      [['A'], ['B']],
      options('touchpoints'),
    );
    const titles = after(made).stages[1]?.touchpoints.map(({ title }) => title);
    expect(titles?.slice(-2)).toEqual(['A', 'B']);
  });

  it('begin a journey that has no stage', () => {
    const empty = { ...mortgage, stages: [], paths: [], opportunities: [] };
    const made = pastePlan(
      layoutJourney(empty),
      { spot: { row: ':touchpoints', column: '' }, rows: [['A'], ['B']] },
      options('touchpoints'),
    );
    expect(touchpoints(after(made, empty)).map(({ title }) => title)).toEqual(['A', 'B']);
  });

  it('knows a first row that names columns from one that is a touchpoint', () => {
    expect(
      hasHeader(
        layout,
        [
          ['Title', 'x'],
          ['A', 'b'],
        ],
        names,
      ),
    ).toBe(true);
    expect(
      hasHeader(
        layout,
        [
          ['Buys', 'Emotion'],
          ['A', '1'],
        ],
        names,
      ),
    ).toBe(true);
    expect(
      hasHeader(
        layout,
        [
          ['A', 'b'],
          ['c', 'd'],
        ],
        names,
      ),
    ).toBe(false);
    expect(hasHeader(layout, [['Title']], names)).toBe(false);
  });
});

describe('rows as cards', () => {
  const cell = { row: cardsLane.id, column: second.id };
  const texts = (journey: Journey, id: string) =>
    touchpoints(journey)
      .find((one) => one.id === id)
      ?.cards.filter(({ lane }) => lane === cardsLane.id)
      .map(({ text }) => text);

  it('stand in the cell, one a row', () => {
    const made = plan(cell, [['=SUM(A1)'], [''], ['<b>two</b>', 'more']], options('cards'));
    expect(texts(after(made), second.id)?.slice(-2)).toEqual(['=SUM(A1)', '<b>two</b> · more']);
    expect(made.added.cards).toBe(2);
  });

  it('are spread over touchpoints and lanes as in the sheet, and what finds no place is told', () => {
    const width = layout.columns.length - second.index;
    const wide = Array.from({ length: width + 1 }, (_, at) => `c${at}`);
    const made = plan(cell, [wide], options('spread'));
    const next = after(made);
    expect(texts(next, second.id)?.at(-1)).toBe('c0');
    expect(texts(next, layout.columns.at(-1)?.id ?? '')?.at(-1)).toBe(`c${width - 1}`);
    expect(made.refusals.map(({ code, row }) => [code, row])).toEqual([['noColumn', 1]]);
  });

  it('are refused where they are too long or too many', () => {
    const long = 'x'.repeat(limits.field + 1);
    const made = plan(cell, [[long], ['short']], options('cards'));
    expect(made.refusals.map(({ code }) => code)).toEqual(['tooLong']);
    expect(made.added.cards).toBe(1);
    const full: Journey = {
      ...mortgage,
      stages: mortgage.stages.map((stage) => ({ ...stage, cards: [] })),
    };
    const cards = Array.from({ length: limits.cards }, () => ({ id: 'c', lane: 'x', text: '' }));
    full.stages[0] = { ...(full.stages[0] as Journey['stages'][number]), cards };
    const none = pastePlan(layoutJourney(full), { spot: cell, rows: [['one']] }, options('cards'));
    expect(none).toMatchObject({ commands: [], refusals: [{ code: 'tooManyCards', row: 1 }] });
  });
});

describe('rows as numbers', () => {
  const spot = { row: curve.id, column: first.id, item: 'emotion' };

  it('rate one touchpoint after another, and keep what is no number or off the scale out', () => {
    const made = plan(spot, [['1,5'], ['x'], ['-3'], ['-2']], options('down'));
    expect(made.refusals.map(({ code, row }) => [code, row])).toEqual([
      ['notNumber', 2],
      ['offScale', 3],
    ]);
    expect(made.changed + made.added.ratings).toBe(2);
    const [rated] = touchpoints(after(made));
    const mean = rated?.ratings.filter(({ measure, aspect }) => measure === 'emotion' && !aspect);
    expect((mean ?? []).every(({ value = 0 }) => value <= 2)).toBe(true);
  });

  it('rate the touchpoints from left to right', () => {
    const made = plan(spot, [['0', '1']], options('numbers'));
    expect(made.commands).toHaveLength(2);
    expect(made.refusals).toEqual([]);
  });
});

describe('pastePlan', () => {
  it('knows what rows can become where', () => {
    const list = [['a'], ['b']];
    const sheet = [
      ['a', 'b'],
      ['c', 'd'],
    ];
    const at = (row: string, column = first.id) => ({ row, column });
    expect(pasteModes(layout, at(':touchpoints'), list)).toEqual(['touchpoints']);
    expect(pasteModes(layout, at(cardsLane.id), list)).toEqual(['cards', 'spread']);
    expect(pasteModes(layout, at(cardsLane.id), sheet)).toEqual(['spread', 'cards']);
    expect(pasteModes(layout, at(cardsLane.id, ''), list)).toEqual(['spread']);
    expect(pasteModes(layout, at(curve.id), list)).toEqual(['down', 'numbers']);
    expect(pasteModes(layout, at(curve.id), sheet)).toEqual(['numbers', 'down']);
    expect(pasteModes(layout, at('nowhere'), list)).toEqual([]);
  });

  it('makes only what the journey takes, for any rows anywhere, and leaves nothing unsaid', () => {
    const rows = layout.lanes.map(({ id }) => id);
    const spots = fc.record({
      row: fc.constantFrom(':stages', ':touchpoints', ...rows),
      column: fc.constantFrom('', ...layout.columns.map(({ id }) => id)),
    });
    const cell = fc.oneof(
      fc.constantFrom('', '1', '-1.5', '7', 'Stage', 'Title', 'Emotion', 'phone', '=A1', '<i>'),
      fc.string({ maxLength: 8 }).map((text) => text.trim()),
    );
    const sheets = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(spots, sheets, fc.boolean(), (spot, sheet, named) => {
        for (const mode of pasteModes(layout, spot, sheet)) {
          const made = plan(spot, sheet, options(mode, named));
          const { added, changed } = made;
          after(made);
          const things = Object.values(added).reduce((sum, count) => sum + count, changed);
          if (made.commands.length === 0) expect(things).toBe(changed);
        }
      }),
      { seed: 4, numRuns: 150 },
    );
  });

  it('is made for a thousand rows within a tenth of a second', () => {
    const sheet = [
      ['Title', 'Channel', cardsLane.title ?? cardsLane.topic ?? '', 'Emotion'],
      ...Array.from({ length: 1000 }, (_, at) => [
        `T${at}`,
        'phone',
        `Card ${at}`,
        `${(at % 5) - 2}`,
      ]),
    ];
    plan(header, sheet, options('touchpoints', true));
    const start = performance.now();
    const made = plan(header, sheet, options('touchpoints', true));
    expect(performance.now() - start).toBeLessThan(100);
    expect(made.added).toMatchObject({ touchpoints: 1000, cards: 1000, ratings: 1000 });
    expect(touchpoints(after(made))).toHaveLength(touchpoints(mortgage).length + 1000);
  });
});
