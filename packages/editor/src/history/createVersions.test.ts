import { serializeJourney } from '@sojourn/core';
import { describe, expect, it, vi } from 'vitest';
import { fileStorage } from '../storage/fileStorage';
import { memoryStorage } from '../storage/memoryStorage';
import type { JourneyStorage } from '../storage/types';
import { fakeFolder } from '../testing/fakeFolder';
import { journeyOf } from '../testing/journeys';
import { createVersions } from './createVersions';

const places: Record<string, () => JourneyStorage> = {
  memoryStorage,
  fileStorage: () => fileStorage(fakeFolder()),
};

describe.each(Object.entries(places))('versions in %s', (_, place) => {
  it('are listed by the names that they were given, and load as they were', async () => {
    const versions = createVersions(place(), 'mortgage');
    const journey = journeyOf('As it was');
    const entry = await versions.save('Vor dem Workshop: 100 %/مرحبا', journey);
    expect(await versions.list()).toEqual([
      {
        id: entry.id,
        name: 'Vor dem Workshop: 100 %/مرحبا',
        savedAt: expect.any(Number) as number,
      },
    ]);
    const loaded = await versions.load(entry.id);
    expect(loaded && serializeJourney(loaded)).toBe(serializeJourney(journey));
  });

  it('stand beside each other, also with the same name', async () => {
    const versions = createVersions(place(), 'mortgage');
    await versions.save('Same', journeyOf('One'));
    const other = await versions.save('Same', journeyOf('Other'));
    expect((await versions.list()).map(({ name }) => name)).toEqual(['Same', 'Same']);
    expect((await versions.load(other.id))?.title).toBe('Other');
  });

  it('of another journey, and the journeys themselves, are not listed', async () => {
    const storage = place();
    await storage.save('mortgage', { text: '{}', title: 'The map', after: undefined });
    await createVersions(storage, 'mortgage-2').save('Other', journeyOf());
    expect(await createVersions(storage, 'mortgage').list()).toEqual([]);
  });

  it('are gone when they are removed', async () => {
    const versions = createVersions(place(), 'mortgage');
    const { id } = await versions.save('Once', journeyOf());
    await versions.remove(id);
    expect(await versions.list()).toEqual([]);
    expect(await versions.load(id)).toBeUndefined();
  });

  it('that cannot be opened are not loaded', async () => {
    const storage = place();
    await storage.save('mortgage/x broken', { text: '{', title: 'Broken', after: undefined });
    expect(await createVersions(storage, 'mortgage').load('x broken')).toBeUndefined();
  });
});

describe('versions', () => {
  it('say why the storage refuses', async () => {
    const storage = memoryStorage();
    vi.spyOn(storage, 'save').mockRejectedValue(new DOMException('', 'QuotaExceededError'));
    await expect(createVersions(storage, 'a').save('Name', journeyOf())).rejects.toThrow();
  });
});
