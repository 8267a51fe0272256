import { describe, expect, it } from 'vitest';
import mortgageDocument from '../../samples/mortgage.json';
import { serializeJourney } from '../serializeJourney';
import { brokenReferences } from '../testing/references';
import { journeyOf, revokedProxy } from '../testing/opening';
import { opened } from '../testing/opened';
import type { Journey } from '../types';
import { applyCommand } from './applyCommand';
import type { Command } from './types';

const mortgage = opened(mortgageDocument);

const small = opened(
  journeyOf({
    personas: [{ id: 'anna', name: 'Anna' }],
    measures: [{ id: 'ease', name: 'Ease', kind: 'ease', scale: { min: 1, max: 5 } }],
    lanes: [
      { id: 'pain', kind: 'cards', topic: 'pain' },
      { id: 'gain', kind: 'cards', topic: 'gain' },
    ],
    stages: [
      {
        id: 'before',
        title: 'Before',
        touchpoints: [
          {
            id: 'call',
            title: 'Calls',
            personas: ['anna'],
            ratings: [
              { measure: 'ease', value: 2, persona: 'anna' },
              { measure: 'ease', value: 4 },
            ],
            cards: [
              { id: 'waits', lane: 'pain', text: 'Waits' },
              { id: 'heard', lane: 'gain', text: 'Is heard', needs: ['waits'] },
            ],
          },
          { id: 'letter', title: 'Letter' },
        ],
      },
      { id: 'after', title: 'After' },
    ],
    paths: [{ id: 'again', from: 'letter', to: 'call', kind: 'loop' }],
    opportunities: [{ id: 'faster', title: 'Answer faster', at: ['call', 'waits', 'before'] }],
  }),
);

/** The journey after a command that has to be done, once its inverse was seen to bring all back. */
function after(command: Command, journey: Journey = small): Journey {
  const result = applyCommand(journey, command);
  if (!result.ok) throw new Error(result.issue.message);
  const back = applyCommand(result.journey, result.inverse);
  if (!back.ok) throw new Error(`The inverse: ${back.issue.message}`);
  expect(serializeJourney(back.journey)).toBe(serializeJourney(journey));
  return result.journey;
}

/** Why a command is refused. */
function refusal(command: unknown, journey: Journey = small) {
  const result = applyCommand(journey, command as Command);
  if (result.ok) throw new Error('It was done.');
  return `${result.issue.code} ${result.issue.path ?? ''}`;
}

describe('applyCommand', () => {
  it('changes fields, and takes them away with null', () => {
    const { stages } = after({
      type: 'touchpoint.update',
      id: 'call',
      changes: { title: 'Calls us', moment: 'pain', personas: null },
    });
    expect(stages[0]?.touchpoints[0]).toMatchObject({ title: 'Calls us', moment: 'pain' });
    expect(stages[0]?.touchpoints[0]).not.toHaveProperty('personas');
  });

  it('shares what it did not touch, and never changes what came', () => {
    const before = serializeJourney(small);
    const next = after({ type: 'stage.update', id: 'after', changes: { title: 'Later' } });
    expect(next.stages[0]).toBe(small.stages[0]);
    expect(next.personas).toBe(small.personas);
    expect(serializeJourney(small)).toBe(before);
  });

  it('keeps nothing of the caller’s objects', () => {
    const value = { id: 'chat', title: 'Chats' };
    const result = applyCommand(small, { type: 'touchpoint.add', in: 'after', value });
    value.title = 'Changed later';
    expect(result.ok && result.journey.stages[1]?.touchpoints[0]?.title).toBe('Chats');
  });

  it('adds at a place, or at the end, and fills in lists that are left out', () => {
    const first = after({ type: 'stage.add', value: { id: 'first', title: 'First' }, index: 0 });
    expect(first.stages.map(({ id }) => id)).toEqual(['first', 'before', 'after']);
    expect(first.stages[0]).toMatchObject({ touchpoints: [], cards: [] });
    const last = after({
      type: 'card.add',
      in: 'after',
      value: { id: 'n', lane: 'pain', text: 'N' },
    });
    expect(last.stages[1]?.cards.map(({ id }) => id)).toEqual(['n']);
  });

  it('moves within a list and into another', () => {
    const within = after({ type: 'touchpoint.move', id: 'call', index: 1 });
    expect(within.stages[0]?.touchpoints.map(({ id }) => id)).toEqual(['letter', 'call']);
    const across = after({ type: 'touchpoint.move', id: 'call', in: 'after', index: 0 });
    expect(across.stages.map(({ touchpoints }) => touchpoints.map(({ id }) => id))).toEqual([
      ['letter'],
      ['call'],
    ]);
    const card = after({ type: 'card.move', id: 'waits', in: 'after', index: 0 });
    expect(card.stages[1]?.cards[0]?.text).toBe('Waits');
  });

  it('names a rating by its touchpoint and its place there', () => {
    const changed = after({ type: 'rating.update', in: 'call', index: 1, changes: { value: 5 } });
    expect(changed.stages[0]?.touchpoints[0]?.ratings.map(({ value }) => value)).toEqual([2, 5]);
    const moved = after({ type: 'rating.move', in: 'call', index: 1, to: 0 });
    expect(moved.stages[0]?.touchpoints[0]?.ratings.map(({ value }) => value)).toEqual([4, 2]);
    const removed = after({ type: 'rating.remove', in: 'call', index: 0 });
    expect(removed.stages[0]?.touchpoints[0]?.ratings).toHaveLength(1);
  });

  it('takes away with a touchpoint what refers to it', () => {
    const { paths, opportunities } = after({ type: 'touchpoint.remove', id: 'call' });
    expect(paths).toEqual([]);
    expect(opportunities[0]?.at).toEqual(['before']);
  });

  it('takes away with a lane its cards, and what refers to them', () => {
    const next = after({ type: 'lane.remove', id: 'pain' });
    expect(next.stages[0]?.touchpoints[0]?.cards).toEqual([
      expect.objectContaining({ id: 'heard', needs: [] }),
    ]);
    expect(next.opportunities[0]?.at).toEqual(['call', 'before']);
  });

  it('takes away with a persona their own ratings, and says of the rest: nobody', () => {
    const [call] = after({ type: 'persona.remove', id: 'anna' }).stages[0]?.touchpoints ?? [];
    expect(call?.ratings).toEqual([{ measure: 'ease', value: 4 }]);
    // Left out would mean everybody.
    expect(call?.personas).toEqual([]);
  });

  it.each(['stages', 'personas', 'lanes', 'measures', 'channels', 'sources'] as const)(
    'leaves nothing dangling when it removes all %s of a real journey, one by one',
    (list) => {
      const kind = list.slice(0, -1) as 'stage';
      const left = mortgage[list].reduce(
        (journey, { id }) => after({ type: `${kind}.remove`, id }, journey),
        mortgage,
      );
      expect(left[list]).toEqual([]);
      expect(brokenReferences(left)).toEqual([]);
    },
  );

  it('does a batch as a whole, whose parts may refer to what comes later in it', () => {
    const { stages } = after({
      type: 'batch',
      commands: [
        {
          type: 'card.add',
          in: 'after',
          value: { id: 'one', lane: 'new', text: 'One', needs: ['two'] },
        },
        { type: 'lane.add', value: { id: 'new', kind: 'cards', topic: 'idea' } },
        { type: 'card.add', in: 'after', value: { id: 'two', lane: 'new', text: 'Two' } },
      ],
    });
    expect(stages[1]?.cards.map(({ id }) => id)).toEqual(['one', 'two']);
  });

  it('converts ratings with their scale in one batch, and refuses the scale alone', () => {
    const scale = { min: 0, max: 1 };
    const update: Command = { type: 'measure.update', id: 'ease', changes: { scale } };
    expect(refusal(update)).toBe('off-scale ');
    const next = after({
      type: 'batch',
      commands: [
        update,
        { type: 'rating.update', in: 'call', index: 0, changes: { value: 0.25 } },
        { type: 'rating.update', in: 'call', index: 1, changes: { value: 0.75 } },
      ],
    });
    expect(next.measures[0]?.scale).toEqual(scale);
  });

  it.each<[string, unknown]>([
    ['unknown-command /type', { type: 'stage.explode', id: 'before' }],
    ['unknown-command /type', null],
    ['unknown-command /type', { type: 'constructor' }],
    [
      'unknown-command /commands/1/type',
      { type: 'batch', commands: [{ type: 'batch', commands: [] }, {}] },
    ],
    ['wrong-type /commands', { type: 'batch' }],
    ['unknown-thing /id', { type: 'stage.remove', id: 'nowhere' }],
    ['unknown-thing /id', { type: 'stage.remove' }],
    [
      'unknown-thing /in',
      { type: 'card.add', in: 'waits', value: { id: 'c', lane: 'pain', text: '' } },
    ],
    ['unknown-place /index', { type: 'stage.move', id: 'before', index: 2 }],
    ['unknown-place /index', { type: 'stage.move', id: 'before', index: 0.5 }],
    ['unknown-place /index', { type: 'rating.remove', in: 'letter', index: 0 }],
    ['missing-field /value', { type: 'lane.add', value: { id: 'l' } }],
    [
      'missing-field /changes/title',
      { type: 'stage.update', id: 'before', changes: { title: null } },
    ],
    ['wrong-type /value', { type: 'stage.add' }],
    ['wrong-type /changes', { type: 'stage.update', id: 'before' }],
    ['wrong-type /changes/title', { type: 'stage.update', id: 'before', changes: { title: 7 } }],
    ['fixed-field /changes/id', { type: 'stage.update', id: 'before', changes: { id: 'other' } }],
    [
      'fixed-field /changes/touchpoints',
      { type: 'stage.update', id: 'before', changes: { touchpoints: [] } },
    ],
    ['fixed-field /changes/version', { type: 'journey.update', changes: { version: 2 } }],
    [
      'unknown-choice /changes/phase',
      { type: 'stage.update', id: 'before', changes: { phase: 'soon' } },
    ],
    [
      'invalid-date /changes/reviewBy',
      { type: 'journey.update', changes: { reviewBy: '2026-02-30' } },
    ],
    ['invalid-id /value/id', { type: 'stage.add', value: { id: 'a b', title: '' } }],
    ['duplicate-id /value/id', { type: 'stage.add', value: { id: 'call', title: '' } }],
    [
      'duplicate-id /value/id',
      { type: 'stage.add', value: { id: 's', title: '', touchpoints: [{ id: 's', title: '' }] } },
    ],
    [
      'unknown-reference /changes/channel',
      { type: 'touchpoint.update', id: 'call', changes: { channel: 'web' } },
    ],
    [
      'out-of-range /value/share',
      { type: 'path.add', value: { id: 'p', from: 'call', kind: 'exit', share: 1.2 } },
    ],
    ['off-scale ', { type: 'rating.update', in: 'call', index: 0, changes: { value: 9 } }],
    [
      'reversed-interval /changes',
      { type: 'rating.update', in: 'call', index: 0, changes: { low: 4, high: 3 } },
    ],
    [
      'unusable-scale /changes/scale',
      { type: 'measure.update', id: 'ease', changes: { scale: { min: 1, max: 1 } } },
    ],
    [
      'field-too-long /changes/title',
      { type: 'stage.update', id: 'before', changes: { title: 'x'.repeat(10_001) } },
    ],
    ['not-plain ', revokedProxy()],
    ['not-plain /changes/title', { type: 'stage.update', id: 'before', changes: { title: NaN } }],
  ])('refuses with %s', (expected, command) => {
    expect(refusal(command)).toBe(expected);
  });

  it('refuses more than a journey may hold', () => {
    const stages = Array.from({ length: 200 }, (_, index) => ({ id: `s${index}`, title: '' }));
    const full = opened(journeyOf({ stages }));
    expect(refusal({ type: 'stage.add', value: { id: 'more', title: '' } }, full)).toBe(
      'too-many ',
    );
  });

  it('removes a thing alone only where nothing refers to it', () => {
    expect(refusal({ type: 'lane.remove', id: 'gain', alone: true })).toBe('unknown-reference /id');
    const next = after({ type: 'card.remove', id: 'heard', alone: true });
    expect(next.stages[0]?.touchpoints[0]?.cards.map(({ id }) => id)).toEqual(['waits']);
  });

  it('lets a card out of a circle of needs, and back', () => {
    const card = (id: string, needs: string[]) => ({ id, lane: 'support', text: id, needs });
    const circle = opened(
      journeyOf({ stages: [{ id: 's', title: '', cards: [card('a', ['b']), card('b', ['a'])] }] }),
    );
    const next = after({ type: 'card.update', id: 'a', changes: { needs: [] } }, circle);
    expect(next.stages[0]?.cards[0]?.needs).toEqual([]);
  });

  it('takes names of inherited fields for names', () => {
    const changes = JSON.parse('{"__proto__": {"polluted": true}, "toString": "x"}') as object;
    const next = after({ type: 'stage.update', id: 'before', changes });
    expect(Object.getPrototypeOf(next.stages[0])).toBe(Object.prototype);
    expect(next.stages[0]).not.toHaveProperty('polluted');
  });
});
