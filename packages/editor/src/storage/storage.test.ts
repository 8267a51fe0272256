import { describe, expect, it } from 'vitest';
import { fakeFolder } from '../testing/fakeFolder';
import { storageContract, type TestedPlace } from '../testing/storageContract';
import { fileStorage, folderOfFile } from './fileStorage';
import { indexedDbStorage } from './indexedDbStorage';
import { memoryStorage } from './memoryStorage';
import { StorageError, storageErrorOf } from './StorageError';

const places: Record<string, () => TestedPlace> = {
  memoryStorage: () => {
    const storage = memoryStorage();
    return { open: () => storage };
  },
  fileStorage: () => {
    const folder = fakeFolder();
    return { open: () => fileStorage(folder) };
  },
};

// IndexedDB and files in the browser's own folders run the same rules in e2e.
describe.each(Object.keys(places))('%s', (name) => {
  it.each(storageContract)('$name', async ({ check }) => {
    await check((places[name] as () => TestedPlace)());
  });
});

describe('fileStorage', () => {
  const first = { text: 'one', title: 'One', after: undefined };

  it('writes a file that is named as its key, and the one before beside it', async () => {
    const folder = fakeFolder();
    const storage = fileStorage(folder);
    const result = await storage.save('Moving: house', first);
    await storage.save('Moving: house', {
      text: 'two',
      title: 'Two',
      after: result.ok ? result.revision : '',
    });
    expect([...folder.files].map(([file, { text }]) => [file, text])).toEqual([
      ['Moving%3A house.sojourn.json', 'two'],
      ['Moving%3A house.sojourn.json.previous', 'one'],
    ]);
  });

  it.each([0, 1])('keeps the old file where the disk is full after %i writes', async (room) => {
    const folder = fakeFolder();
    const storage = fileStorage(folder);
    const result = await storage.save('a', first);
    folder.room = room;
    const next = { text: 'two', title: 'Two', after: result.ok ? result.revision : '' };
    await expect(storage.save('a', next)).rejects.toMatchObject({ code: 'full' });
    expect((await storage.load('a'))?.text).toBe('one');
    folder.room = Infinity;
    expect(await storage.save('a', next)).toMatchObject({ ok: true });
  });

  it('notices that another program wrote the file', async () => {
    const folder = fakeFolder();
    const storage = fileStorage(folder);
    const result = await storage.save('a', first);
    folder.files.set('a.sojourn.json', { text: 'by hand', lastModified: Date.now() });
    expect(await storage.save('a', { ...first, after: result.ok ? result.revision : '' })).toEqual({
      ok: false,
      code: 'changed',
    });
  });

  it('takes one file that was picked, and keeps the one before elsewhere', async () => {
    const [disk, beside] = [fakeFolder(), fakeFolder()];
    const file = await disk.getFileHandle('My map.json', { create: true });
    const storage = fileStorage(folderOfFile(file, beside));
    expect(await storage.load(file.name)).toBeUndefined();
    const result = await storage.save(file.name, first);
    await storage.save(file.name, {
      text: 'two',
      title: 'Two',
      after: result.ok ? result.revision : '',
    });
    expect([...disk.files.values()].map(({ text }) => text)).toEqual(['two']);
    expect([...beside.files.values()].map(({ text }) => text)).toEqual(['one']);
    expect(await storage.list()).toMatchObject([{ key: 'My map.json' }]);
    await storage.remove(file.name);
    expect(await storage.load(file.name)).toBeUndefined();
  });
});

describe('indexedDbStorage', () => {
  it('is forbidden where there is no IndexedDB', async () => {
    await expect(indexedDbStorage().load('a')).rejects.toMatchObject({
      name: 'StorageError',
      code: 'forbidden',
    });
  });
});

describe('storageErrorOf', () => {
  it.each([
    ['QuotaExceededError', 'full'],
    ['SecurityError', 'forbidden'],
    ['VersionError', 'newer-version'],
    ['AbortError', 'failing'],
    ['InvalidStateError', 'failing'],
    ['constructor', 'failing'],
  ])('takes %s for %s', (name, code) => {
    expect(storageErrorOf(new DOMException('It said no.', name))).toMatchObject({ code });
  });

  it('keeps what was said, and leaves its own as they are', () => {
    const error = new StorageError('full');
    expect(storageErrorOf(error)).toBe(error);
    expect(storageErrorOf(new Error('Disk on fire.')).message).toContain('Disk on fire.');
    expect(storageErrorOf(undefined).code).toBe('failing');
  });
});
