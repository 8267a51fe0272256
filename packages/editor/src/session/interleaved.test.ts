import { openJourney, type Journey } from '@sojourn/core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { memoryStorage } from '../storage/memoryStorage';
import type { JourneyStorage } from '../storage/types';
import { journeyOf } from '../testing/journeys';
import { randomOf } from '../testing/randomOf';
import { createSession } from './createSession';
import type { Session } from './types';

const key = 'shared';
const edits = 200;
const seeds = Array.from({ length: 12 }, (_, index) => index + 1);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A storage that takes its time. */
function slow(storage: JourneyStorage, random: () => number): JourneyStorage {
  const nap = () => new Promise((resolve) => setTimeout(resolve, random() * 150));
  return {
    ...storage,
    async load(asked) {
      await nap();
      return storage.load(asked);
    },
    async save(asked, request) {
      await nap();
      const result = await storage.save(asked, request);
      await nap();
      return result;
    },
  };
}

function touchpointsOf(journey: Journey | undefined) {
  return journey?.stages.flatMap(({ touchpoints }) => touchpoints) ?? [];
}

const fields = ['title', 'purpose', 'quote'] as const;

/** Every text that stands in a touchpoint. */
function textsIn(touchpoint: object): string[] {
  return Object.values(touchpoint).filter((value) => typeof value === 'string');
}

async function run(seed: number) {
  const random = randomOf(seed);
  const shared = memoryStorage();
  const start = journeyOf('Shared', ['a', 'b', 'c', 'd', 'e', 'f']);
  const sessions: Session[] = [];
  for (let tab = 0; tab < 2; tab += 1) {
    sessions.push(createSession({ storage: slow(shared, random), key, start }));
    await vi.advanceTimersByTimeAsync(2000);
  }

  /** What was written, and what somebody saw before it was written over or removed. */
  const written: string[] = [];
  const seen = new Set<string>();
  const removed: string[] = [];

  for (let count = 0; count < edits; count += 1) {
    const session = sessions[Math.floor(random() * 2)] as Session;
    const touchpoints = touchpointsOf(session.getSnapshot().journey);
    const touchpoint = touchpoints[Math.floor(random() * touchpoints.length)];
    const kind = random();
    const value = `edit-${count}`;
    if (kind < 0.08 || !touchpoint) {
      session.apply({ type: 'touchpoint.add', in: 'move', value: { id: value, title: value } });
      written.push(value);
    } else if (kind < 0.12) {
      for (const text of textsIn(touchpoint)) seen.add(text);
      session.apply({ type: 'touchpoint.remove', id: touchpoint.id });
      removed.push(touchpoint.id);
    } else {
      const field = fields[Math.floor(random() * fields.length)] as 'title';
      seen.add(touchpoint[field] ?? '');
      session.apply({
        type: 'touchpoint.update',
        id: touchpoint.id,
        changes: { [field]: value },
      });
      written.push(value);
    }
    await vi.advanceTimersByTimeAsync(random() * 250);
  }
  await vi.advanceTimersByTimeAsync(20_000);
  const conflicts = sessions.flatMap((session) => session.getSnapshot().conflicts);
  const stored = openJourney((await shared.load(key))?.text);
  const end = stored.ok ? stored.journey : undefined;
  return { sessions, conflicts, end, written, seen, removed };
}

describe('two tabs with 200 interleaved edits', () => {
  let told = 0;

  it.each(seeds)('lose none without notice: seed %i', async (seed) => {
    const { sessions, conflicts, end, written, seen, removed } = await run(seed);
    for (const session of sessions) {
      expect(session.getSnapshot().save.kind).toBe('saved');
      expect(session.getSnapshot().journey).toEqual(end);
    }
    const shown = new Set(touchpointsOf(end).flatMap(textsIn));
    const inConflicts = JSON.stringify(conflicts);
    const lost = written.filter(
      (value) => !shown.has(value) && !seen.has(value) && !inConflicts.includes(`"${value}"`),
    );
    expect(lost).toEqual([]);
    const ids = new Set(touchpointsOf(end).map(({ id }) => id));
    expect(removed.filter((id) => ids.has(id) && !inConflicts.includes(`"${id}"`))).toEqual([]);
    told += conflicts.length;
    await Promise.all(sessions.map((session) => session.close()));
  });

  it('had something to tell', () => {
    expect(told).toBeGreaterThan(10);
  });
});
