import { describe, expect, it } from 'vitest';
import { applyCommand } from '../commands/applyCommand';
import type { Command } from '../commands/types';
import { serializeJourney } from '../serializeJourney';
import { journeyOf } from '../testing/opening';
import { opened } from '../testing/opened';
import type { Journey } from '../types';
import { mergeJourneys } from './mergeJourneys';

const base = opened(
  journeyOf({
    owner: 'Loans',
    personas: [{ id: 'anna', name: 'Anna', goals: ['A', 'B'] }],
    lanes: [{ id: 'pain', kind: 'cards', topic: 'pain' }],
    measures: [{ id: 'ease', name: 'Ease', kind: 'ease', scale: { min: 1, max: 5 } }],
    sources: [
      { id: 'talks', title: 'Talks', kind: 'interview' },
      { id: 'survey', title: 'Survey', kind: 'survey' },
    ],
    stages: [
      {
        id: 'one',
        title: 'One',
        touchpoints: [
          {
            id: 'call',
            title: 'Calls',
            ratings: [{ measure: 'ease', value: 2 }],
            cards: [{ id: 'waits', lane: 'pain', text: 'Waits', sources: ['talks'] }],
          },
          { id: 'letter', title: 'Letter' },
          { id: 'visit', title: 'Visit' },
        ],
      },
      { id: 'two', title: 'Two' },
      { id: 'three', title: 'Three' },
    ],
  }),
);

function after(...commands: Command[]): Journey {
  const result = applyCommand(base, { type: 'batch', commands });
  if (!result.ok) throw new Error(result.issue.message);
  return result.journey;
}

function merged(ours: Command[], theirs: Command[]) {
  return mergeJourneys(base, after(...ours), after(...theirs));
}

function touchpoints({ stages }: Journey) {
  return stages.map((stage) => stage.touchpoints.map(({ id }) => id).join(' '));
}

const rename = (title: string): Command => ({
  type: 'touchpoint.update',
  id: 'call',
  changes: { title },
});

describe('mergeJourneys', () => {
  it('does what each of them did', () => {
    const { journey, conflicts } = merged(
      [rename('Phones'), { type: 'stage.move', id: 'three', index: 0 }],
      [
        { type: 'touchpoint.update', id: 'call', changes: { moment: 'pain' } },
        { type: 'touchpoint.add', in: 'two', value: { id: 'chat', title: 'Chats' } },
      ],
    );
    expect(conflicts).toEqual([]);
    expect(journey.stages.map(({ id }) => id)).toEqual(['three', 'one', 'two']);
    expect(touchpoints(journey)).toEqual(['', 'call letter visit', 'chat']);
    expect(journey.stages[1]?.touchpoints[0]).toMatchObject({ title: 'Phones', moment: 'pain' });
  });

  it('takes the same edit twice for one', () => {
    const edit: Command[] = [
      rename('Phones'),
      { type: 'card.remove', id: 'waits' },
      { type: 'stage.add', value: { id: 'four', title: 'Four' } },
    ];
    const { journey, conflicts } = merged(edit, edit);
    expect(conflicts).toEqual([]);
    expect(serializeJourney(journey)).toBe(serializeJourney(after(...edit)));
  });

  it('shows ours where both wrote into one field, and holds theirs', () => {
    const { journey, conflicts } = merged([rename('Ours')], [rename('Theirs')]);
    expect(journey.stages[0]?.touchpoints[0]?.title).toBe('Ours');
    expect(conflicts).toEqual([
      {
        kind: 'changed',
        thing: 'touchpoint',
        id: 'call',
        field: 'title',
        base: 'Calls',
        ours: 'Ours',
        theirs: 'Theirs',
        shows: 'ours',
        other: rename('Theirs'),
      },
    ]);
    const other = conflicts[0]?.other && applyCommand(journey, conflicts[0].other);
    expect(other?.ok && other.journey.stages[0]?.touchpoints[0]?.title).toBe('Theirs');
  });

  it('adds to a list of texts what each added, and takes from it what each took', () => {
    const sources = (list: string[]): Command => ({
      type: 'card.update',
      id: 'waits',
      changes: { sources: list },
    });
    const { journey, conflicts } = merged(
      [sources(['talks', 'survey'])],
      [sources([]), { type: 'persona.update', id: 'anna', changes: { goals: ['A', 'B', 'C'] } }],
    );
    expect(conflicts).toEqual([]);
    expect(journey.stages[0]?.touchpoints[0]?.cards[0]?.sources).toEqual(['survey']);
    expect(journey.personas[0]?.goals).toEqual(['A', 'B', 'C']);
  });

  it.each(['ours', 'theirs'] as const)('keeps what %s changed and the other removed', (side) => {
    const change: Command[] = [
      { type: 'card.update', id: 'waits', changes: { text: 'Waits long' } },
    ];
    const remove: Command[] = [{ type: 'touchpoint.remove', id: 'call' }];
    const result = side === 'ours' ? merged(change, remove) : merged(remove, change);
    expect(touchpoints(result.journey)[0]).toBe('call letter visit');
    expect(result.conflicts).toMatchObject([
      {
        kind: 'removed',
        thing: 'touchpoint',
        id: 'call',
        shows: side,
        other: { type: 'touchpoint.remove', id: 'call' },
      },
    ]);
    expect(result.journey.stages[0]?.touchpoints[0]?.cards[0]?.text).toBe('Waits long');
    // With it comes what was in it and was not changed.
    expect(result.journey.stages[0]?.touchpoints[0]?.ratings).toHaveLength(1);
  });

  it('keeps what one removed and the other began to refer to', () => {
    const { journey, conflicts } = merged(
      [{ type: 'lane.remove', id: 'pain' }],
      [{ type: 'card.add', in: 'two', value: { id: 'new', lane: 'pain', text: 'New' } }],
    );
    expect(journey.lanes.map(({ id }) => id)).toEqual(['pain']);
    expect(conflicts).toMatchObject([
      { kind: 'needed', thing: 'lane', id: 'pain', shows: 'theirs' },
    ]);
    // The card that went with the lane was not changed by anybody.
    expect(journey.stages[0]?.touchpoints[0]?.cards).toEqual([]);
  });

  it('moves what one moved, and asks where both did', () => {
    const move = (to: string): Command => ({
      type: 'touchpoint.move',
      id: 'call',
      in: to,
      index: 0,
    });
    expect(touchpoints(merged([move('two')], [rename('Phones')]).journey)).toEqual([
      'letter visit',
      'call',
      '',
    ]);
    const { journey, conflicts } = merged([move('two')], [move('three')]);
    expect(touchpoints(journey)).toEqual(['letter visit', 'call', '']);
    expect(conflicts).toMatchObject([
      {
        kind: 'moved',
        id: 'call',
        base: 'one',
        ours: 'two',
        theirs: 'three',
        other: move('three'),
      },
    ]);
  });

  it('asks where both put a list into another order', () => {
    const { journey, conflicts } = merged(
      [{ type: 'touchpoint.move', id: 'visit', index: 0 }],
      [{ type: 'touchpoint.move', id: 'call', index: 1 }],
    );
    expect(touchpoints(journey)[0]).toBe('visit call letter');
    expect(conflicts).toMatchObject([
      { kind: 'order', id: 'one', field: 'touchpoints', theirs: ['letter', 'call', 'visit'] },
    ]);
  });

  it('gives another id to one of two different things with the same', () => {
    const { journey, conflicts } = merged(
      [{ type: 'touchpoint.add', in: 'two', value: { id: 'new', title: 'Touchpoint' } }],
      [
        { type: 'card.add', in: 'two', value: { id: 'new', lane: 'pain', text: 'Card' } },
        { type: 'card.update', id: 'waits', changes: { needs: ['new'] } },
      ],
    );
    expect(journey.stages[1]?.touchpoints[0]?.id).toBe('new');
    expect(journey.stages[1]?.cards[0]).toMatchObject({ id: 'new-2', text: 'Card' });
    expect(journey.stages[0]?.touchpoints[0]?.cards[0]?.needs).toEqual(['new-2']);
    expect(conflicts).toMatchObject([{ kind: 'renamed', thing: 'card', id: 'new-2', ours: 'new' }]);
  });

  it('takes a score as one thing', () => {
    const rate = (changes: object): Command => ({
      type: 'rating.update',
      in: 'call',
      index: 0,
      changes,
    });
    const { journey, conflicts } = merged([rate({ value: 3 })], [rate({ n: 40 })]);
    expect(journey.stages[0]?.touchpoints[0]?.ratings).toEqual([{ measure: 'ease', value: 3 }]);
    expect(conflicts).toMatchObject([
      { kind: 'changed', thing: 'rating', theirs: { value: 2, n: 40 } },
    ]);
  });

  it('keeps as it came a score that the other’s scale has no room for', () => {
    const { journey, conflicts } = merged(
      [{ type: 'measure.update', id: 'ease', changes: { scale: { min: 1, max: 3 } } }],
      [{ type: 'rating.add', in: 'letter', value: { measure: 'ease', value: 5 } }],
    );
    expect(journey.stages[0]?.touchpoints[1]?.ratings).toEqual([
      { measure: 'ease', raw: { value: 5 } },
    ]);
    expect(conflicts).toMatchObject([{ kind: 'off-scale', thing: 'rating' }]);
  });
});
