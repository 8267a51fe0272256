import { describe, expect, it } from 'vitest';
import blueprint from '../../samples/service-blueprint.json';
import { createHistory } from '../commands/createHistory';
import { diffJourneys } from '../diff/diffJourneys';
import { entriesOf } from '../diff/entries';
import type { JourneyChange } from '../diff/types';
import { openJourney } from '../openJourney';
import { serializeJourney } from '../serializeJourney';
import { createJourney } from '../templates/createJourney';
import { opened } from '../testing/opened';
import { randomCommand, randomOf } from '../testing/randomCommand';
import type { Journey } from '../types';
import { mergeJourneys } from './mergeJourneys';
import type { MergeConflict } from './types';

const seeds = Array.from({ length: 200 }, (_, index) => index + 1);
const starts: Journey[] = [createJourney('five-stage', { id: 'new' }), opened(blueprint)];

/** A copy after some edits, whose new things have ids of their own. */
function edited(base: Journey, seed: number): Journey {
  const random = randomOf(seed);
  const history = createHistory(base);
  const edits = 1 + Math.floor(random() * 12);
  for (let count = 0; count < edits; count += 1) {
    history.apply(randomCommand(history.journey, random, seed * 1000 + count));
  }
  return history.journey;
}

function repairsOf(journey: Journey): string[] {
  const result = openJourney(serializeJourney(journey));
  if (!result.ok) return result.issues.map(({ message }) => message);
  const remarks = ['lanes-added', 'needs-cycle', 'nests-itself'];
  return result.notices.flatMap(({ code, path }) =>
    remarks.includes(code) ? [] : `${code} ${path}`,
  );
}

/** What was done, in a word, so that it is found again in another difference. */
function nameOf(change: JourneyChange): string {
  const field = change.kind === 'changed' ? change.field : '';
  return [change.kind, change.thing, change.id, change.touchpoint ?? '', field].join(' ');
}

/** Whether the things of a list that both journeys have stand in one order. */
function sameOrder(one: Journey, other: Journey, thing: string, parent: string): boolean {
  const keysIn = (journey: Journey) =>
    [...entriesOf(journey).values()]
      .filter((entry) => entry.thing === thing && entry.parent?.id === parent)
      .map(({ key }) => key);
  const keys = keysIn(one);
  const others = keysIn(other).filter((key) => keys.includes(key));
  return keys.filter((key) => others.includes(key)).join() === others.join();
}

/** Edits of one side that the merged journey does not show, and of which no conflict speaks. */
function lostEdits(
  [base, side, merged]: readonly [Journey, Journey, Journey],
  conflicts: readonly MergeConflict[],
): string[] {
  const told = new Set(conflicts.map(({ id }) => id));
  const shown = new Set(diffJourneys(base, merged).map(nameOf));

  function isShown(change: JourneyChange): boolean {
    if (shown.has(nameOf(change))) return true;
    if (change.kind === 'changed') {
      // Of a list that both changed, the merged one is another than either.
      return Array.isArray(change.to ?? change.from);
    }
    if (change.kind !== 'moved') return false;
    // Which things moved is a way of saying that the order is another.
    const { parent } = change.to;
    return told.has(parent) || sameOrder(side, merged, change.thing, parent);
  }

  return diffJourneys(base, side)
    .filter((change) => !isShown(change))
    .filter(
      ({ id, stage = '', touchpoint = '' }) =>
        ![id, stage, touchpoint].some((one) => told.has(one)),
    )
    .map(nameOf);
}

describe('merging random edits of two copies', () => {
  const seen = new Set<string>();
  let without = 0;

  it.each(seeds)('loses no edit without a conflict that says so: seed %i', (seed) => {
    const base = starts[seed % starts.length] as Journey;
    const ours = edited(base, seed);
    const theirs = edited(base, seed + 5000);
    const { journey, conflicts } = mergeJourneys(base, ours, theirs);
    for (const { kind } of conflicts) seen.add(kind);
    expect(repairsOf(journey)).toEqual([]);
    expect(lostEdits([base, ours, journey], conflicts)).toEqual([]);
    expect(lostEdits([base, theirs, journey], conflicts)).toEqual([]);
    if (conflicts.length > 0) return;
    without += 1;
    const turned = mergeJourneys(base, theirs, ours);
    expect(serializeJourney(turned.journey)).toBe(serializeJourney(journey));
  });

  it.each(seeds.slice(0, 40))('with itself, and with what was not changed: seed %i', (seed) => {
    const base = starts[seed % starts.length] as Journey;
    const ours = edited(base, seed);
    for (const [one, other] of [
      [ours, ours],
      [ours, base],
      [base, ours],
    ] as const) {
      const { journey, conflicts } = mergeJourneys(base, one, other);
      expect(conflicts).toEqual([]);
      expect(serializeJourney(journey)).toBe(serializeJourney(ours));
    }
  });

  it('met conflicts of most kinds, and many merges without any', () => {
    expect([...seen]).toEqual(expect.arrayContaining(['changed', 'removed', 'needed', 'order']));
    expect(without).toBeGreaterThan(40);
  });
});
