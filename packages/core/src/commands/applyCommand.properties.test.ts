import { describe, expect, it } from 'vitest';
import mortgage from '../../samples/mortgage.json';
import blueprint from '../../samples/service-blueprint.json';
import { openJourney } from '../openJourney';
import { serializeJourney } from '../serializeJourney';
import { createJourney } from '../templates/createJourney';
import { opened } from '../testing/opened';
import { randomCommand, randomOf } from '../testing/randomCommand';
import type { Journey } from '../types';
import { applyCommand, commandTypes } from './applyCommand';
import { createHistory } from './createHistory';
import type { Command } from './types';

const seeds = 200;
const commands = 300;

const starts: Journey[] = [
  createJourney('five-stage', { id: 'new' }),
  opened(mortgage),
  opened(blueprint),
];

/** What opening would repair in a journey: nothing, where commands keep it whole. */
function repairsOf(journey: Journey): string[] {
  const result = openJourney(serializeJourney(journey));
  if (!result.ok) return result.issues.map(({ message }) => message);
  // Nothing is repaired of a circle, and a journey without lanes shows the customary ones.
  const remarks = ['lanes-added', 'needs-cycle', 'nests-itself'];
  const repairs = result.notices.filter(({ code }) => !remarks.includes(code));
  return repairs.map(({ code, path }) => `${code} ${path}`);
}

/** How often to open what was made: after each command of the first seeds, since opening costs most. */
function opensAt(seed: number, count: number): boolean {
  return seed <= 12 || count % 60 === 59;
}

describe('random commands', () => {
  const done = new Map<string, number>();
  const all = Array.from({ length: seeds }, (_, index) => index + 1);

  it.each(all)('keep a journey whole, and are undone and redone to the byte: seed %i', (seed) => {
    const random = randomOf(seed);
    const start = starts[seed <= 12 ? 0 : seed % starts.length] as Journey;
    const history = createHistory(start, { limit: commands });
    for (let count = 0; count < commands; count += 1) {
      const before = history.journey;
      const command = randomCommand(before, random, count);
      const result = history.apply(command, random() < 0.2 ? { mark: 'drag' } : {});
      if (result.ok) done.set(command.type, (done.get(command.type) ?? 0) + 1);
      else expect(history.journey).toBe(before);
      if (opensAt(seed, count)) expect(repairsOf(history.journey), `after ${count}`).toEqual([]);
    }
    const last = serializeJourney(history.journey);
    // Another object: each step is then done by its command, and not remembered.
    history.replace({ ...history.journey });
    while (history.undo()) expect(history.future.length).toBeGreaterThan(0);
    expect(serializeJourney(history.journey)).toBe(serializeJourney(start));
    while (history.redo()) expect(history.past.length).toBeGreaterThan(0);
    expect(serializeJourney(history.journey)).toBe(last);
  });

  it.each(all.slice(0, 20))('come to the same one by one and as one batch: seed %i', (seed) => {
    const random = randomOf(seed);
    const start = starts[seed % starts.length] as Journey;
    const history = createHistory(start);
    const batch: Command[] = [];
    for (let count = 0; count < commands; count += 1) {
      const command = randomCommand(history.journey, random, count);
      if (history.apply(command).ok) batch.push(command);
    }
    const together = applyCommand(start, { type: 'batch', commands: batch });
    expect(batch.length).toBeGreaterThan(50);
    if (!together.ok) throw new Error(together.issue.message);
    expect(serializeJourney(together.journey)).toBe(serializeJourney(history.journey));
    const back = applyCommand(together.journey, together.inverse);
    expect(back.ok && serializeJourney(back.journey)).toBe(serializeJourney(start));
  });

  it('are of every kind, and more are done than refused', () => {
    expect([...done.keys()].sort()).toEqual([...commandTypes].sort());
    const count = [...done.values()].reduce((sum, one) => sum + one, 0);
    expect(count).toBeGreaterThan((seeds * commands) / 4);
  });
});
