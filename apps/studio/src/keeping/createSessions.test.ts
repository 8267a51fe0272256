import { createJourney, serializeJourney } from '@sojourn/core';
import { memoryStorage, StorageError, type JourneyStorage } from '@sojourn/editor';
import { describe, expect, it } from 'vitest';
import { createSessions } from './createSessions';

const journey = createJourney('five-stage', { title: 'Tea' });

/** A storage that has no room as long as `full` is set. */
function storageWithRoom() {
  const room = { full: false };
  const inner = memoryStorage();
  const storage: JourneyStorage = {
    ...inner,
    save: (key, request) =>
      room.full ? Promise.reject(new StorageError('full')) : inner.save(key, request),
  };
  return { room, storage };
}

async function settled() {
  await new Promise((resolve) => setTimeout(resolve, 20));
}

describe('the open maps', () => {
  it('are stored as soon as they begin', async () => {
    const { storage } = storageWithRoom();
    const sessions = createSessions(storage);
    sessions.begin('tea', journey);
    sessions.acquire('tea');
    sessions.release('tea');
    await settled();
    expect((await storage.load('tea'))?.text).toBe(serializeJourney(journey));
  });

  it('are one for each key, until the last reader lets go', async () => {
    const { storage } = storageWithRoom();
    const sessions = createSessions(storage);
    const begun = sessions.begin('tea', journey);
    expect(sessions.acquire('tea')).toBe(begun);
    expect(sessions.acquire('tea')).toBe(begun);
    sessions.release('tea');
    await settled();
    expect(sessions.acquire('tea')).toBe(begun);
    sessions.release('tea');
    sessions.release('tea');
    await settled();
    expect(sessions.acquire('tea')).not.toBe(begun);
    sessions.release('tea');
  });

  it('stay open where they could not be saved, with all that was done', async () => {
    const { room, storage } = storageWithRoom();
    const sessions = createSessions(storage);
    sessions.begin('tea', journey);
    const session = sessions.acquire('tea');
    await settled();
    room.full = true;
    session.apply({ type: 'journey.update', changes: { title: 'Green tea' } });
    sessions.release('tea');
    await settled();
    expect(sessions.hasUnsaved()).toBe(true);
    expect(sessions.acquire('tea').getSnapshot().journey?.title).toBe('Green tea');
    room.full = false;
    sessions.release('tea');
    await settled();
    expect(sessions.hasUnsaved()).toBe(false);
    expect((await storage.list())[0]?.title).toBe('Green tea');
  });
});
