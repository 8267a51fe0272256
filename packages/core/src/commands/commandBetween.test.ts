import { describe, expect, it } from 'vitest';
import mortgage from '../../samples/mortgage.json';
import blueprint from '../../samples/service-blueprint.json';
import { serializeJourney } from '../serializeJourney';
import { opened } from '../testing/opened';
import { randomCommand, randomOf } from '../testing/randomCommand';
import type { Journey } from '../types';
import { applyCommand } from './applyCommand';
import { commandBetween } from './commandBetween';
import type { Command } from './types';

function done(journey: Journey, command: Command): { journey: Journey; inverse: Command } {
  const result = applyCommand(journey, command);
  if (!result.ok) throw new Error(result.issue.message);
  return result;
}

/** A journey after some random changes. */
function edited(start: Journey, { seed, count }: { seed: number; count: number }): Journey {
  const random = randomOf(seed);
  let journey = start;
  for (let turn = 0; turn < count; turn += 1) {
    const result = applyCommand(journey, randomCommand(journey, random, turn));
    if (result.ok) ({ journey } = result);
  }
  return journey;
}

const starts = [opened(mortgage), opened(blueprint)];
const seeds = Array.from({ length: 60 }, (_, index) => index + 1);

describe('commandBetween', () => {
  it.each(seeds)('goes from one journey to the other and back, to the byte: seed %i', (seed) => {
    const start = starts[seed % 2] as Journey;
    const one = edited(start, { seed, count: seed % 3 === 0 ? 0 : 60 });
    const other = edited(start, { seed: seed + 1000, count: 1 + (seed % 9) * 12 });
    for (const [before, after] of [
      [one, other],
      [other, one],
    ] as const) {
      const { journey, inverse } = done(before, commandBetween(before, after));
      expect(serializeJourney(journey)).toBe(serializeJourney(after));
      expect(serializeJourney(done(journey, inverse).journey)).toBe(serializeJourney(before));
    }
  });

  const [start] = starts as [Journey];

  it('does nothing between two that are the same', () => {
    const copy = opened(mortgage);
    expect(commandBetween(start, copy)).toEqual({ type: 'batch', commands: [] });
  });

  it.each<Command>([
    {
      type: 'touchpoint.update',
      id: 'papers-missing',
      changes: { title: 'Phones', purpose: 'Know' },
    },
    { type: 'journey.update', changes: { title: 'Another' } },
    { type: 'stage.move', id: 'purchase', index: 0 },
    { type: 'touchpoint.move', id: 'papers-missing', in: 'purchase', index: 0 },
  ])('is the one command that was done: $type', (command) => {
    expect(commandBetween(start, done(start, command).journey)).toEqual(command);
  });

  it('leaves alone what stays, in a list from which one thing went', () => {
    const { journey } = done(start, { type: 'stage.remove', id: 'purchase' });
    const way = commandBetween(start, journey);
    const commands = way.type === 'batch' ? way.commands : [way];
    expect(commands).toContainEqual({ type: 'stage.remove', id: 'purchase', alone: true });
    expect(commands.filter(({ type }) => type.endsWith('.add'))).toEqual([]);
  });

  it('keeps what moves out of something that goes', () => {
    const moved = done(start, {
      type: 'batch',
      commands: [
        { type: 'touchpoint.move', id: 'papers-missing', in: 'purchase', index: 0 },
        { type: 'stage.remove', id: 'application' },
      ],
    }).journey;
    const way = commandBetween(start, moved);
    const commands = way.type === 'batch' ? way.commands : [way];
    expect(commands).toContainEqual({
      type: 'touchpoint.move',
      id: 'papers-missing',
      in: 'purchase',
      index: 0,
    });
    expect(serializeJourney(done(start, way).journey)).toBe(serializeJourney(moved));
  });

  it('begins anew where an id is now another kind of thing', () => {
    const { journey: without } = done(start, { type: 'stage.remove', id: 'purchase' });
    const after = done(without, {
      type: 'touchpoint.add',
      in: 'application',
      value: { id: 'purchase', title: 'Buys' },
    }).journey;
    const { journey } = done(start, commandBetween(start, after));
    expect(serializeJourney(journey)).toBe(serializeJourney(after));
  });

  it('keeps the id of the journey', () => {
    const { journey } = done(start, commandBetween(start, { ...start, id: 'other', title: 'New' }));
    expect(journey).toMatchObject({ id: start.id, title: 'New' });
  });
});
