import { describe, expect, it, vi } from 'vitest';
import { fileStorage } from '../storage/fileStorage';
import { memoryStorage } from '../storage/memoryStorage';
import type { JourneyStorage } from '../storage/types';
import { fakeFolder } from '../testing/fakeFolder';
import { journeyOf } from '../testing/journeys';
import { versionsContract } from '../testing/versionsContract';
import { createVersions } from './createVersions';

const places: Record<string, () => JourneyStorage> = {
  memoryStorage,
  fileStorage: () => fileStorage(fakeFolder()),
};

// IndexedDB and real files run the same rules in e2e.
describe.each(Object.entries(places))('versions in %s', (_, place) => {
  it.each(versionsContract)('$name', async ({ check }) => {
    const storage = place();
    await check({ open: () => storage });
  });
});

describe('versions', () => {
  it('say why the storage refuses', async () => {
    const storage = memoryStorage();
    vi.spyOn(storage, 'save').mockRejectedValue(new DOMException('', 'QuotaExceededError'));
    await expect(createVersions(storage, 'a').save('Name', journeyOf())).rejects.toThrow();
  });
});
