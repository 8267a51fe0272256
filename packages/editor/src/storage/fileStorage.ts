import { announcementsOn } from './announcements';
import { inTurn } from './inTurn';
import { storageErrorOf } from './StorageError';
import { textRevision } from './textRevision';
import type { JourneyStorage, StoredEntry, StoredJourney, StoredText } from './types';

/** What is used of a `FileSystemDirectoryHandle`. */
export interface FileFolder {
  keys: () => AsyncIterable<string>;
  getFileHandle: (name: string, options?: { create?: boolean }) => Promise<FileSystemFileHandle>;
  removeEntry: (name: string) => Promise<void>;
}

const ending = '.sojourn.json';
const before = '.previous';
const announcements = announcementsOn('sojourn:files');

/** A file's name for a key: what no system allows in a name is written as `%2F`. */
function fileName(key: string): string {
  const allowed = key.replace(
    /[\\/:*?"<>|%\u0000-\u001f]|^\.|[. ]$/g,
    (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`,
  );
  return `${allowed}${ending}`;
}

function keyOf(name: string): string {
  return name
    .slice(0, -ending.length)
    .replace(/%([0-9A-F]{2})/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
}

async function ifThere<Value>(found: Promise<Value>): Promise<Value | undefined> {
  return found.catch((error: unknown) => {
    if ((error as Error).name === 'NotFoundError') return undefined;
    throw error;
  });
}

async function read(folder: FileFolder, name: string): Promise<StoredText | undefined> {
  const handle = await ifThere(folder.getFileHandle(name));
  const file = handle && (await ifThere(handle.getFile()));
  return file && { text: await file.text(), savedAt: file.lastModified };
}

/** Puts a text in the place of a file's own only when all of it has been written. */
async function write(folder: FileFolder, name: string, text: string) {
  const handle = await folder.getFileHandle(name, { create: true });
  const writable = await handle.createWritable();
  try {
    await writable.write(text);
  } catch (error) {
    await writable.abort().catch(() => undefined);
    throw error;
  }
  await writable.close();
}

async function load(folder: FileFolder, key: string): Promise<StoredJourney | undefined> {
  const name = fileName(key);
  const [stored, previous] = await Promise.all([read(folder, name), read(folder, name + before)]);
  // A picker makes an empty file for a new name.
  if (!stored || (stored.text === '' && !previous)) return undefined;
  return { ...stored, revision: textRevision(stored.text), ...(previous && { previous }) };
}

async function entriesIn(folder: FileFolder): Promise<StoredEntry[]> {
  const entries: StoredEntry[] = [];
  for await (const name of folder.keys()) {
    if (!name.endsWith(ending)) continue;
    const handle = await ifThere(folder.getFileHandle(name));
    const file = handle && (await ifThere(handle.getFile()));
    const key = keyOf(name);
    if (file && file.size > 0) entries.push({ key, title: key, savedAt: file.lastModified });
  }
  return entries.sort((one, other) => other.savedAt - one.savedAt);
}

/**
 * Keeps journeys as files in a folder that the person picked, where the browser has the File System
 * Access API: `<key>.sojourn.json`, and the generation before beside it. For one file see
 * `folderOfFile`.
 *
 * @example
 * const storage = fileStorage(await window.showDirectoryPicker({ mode: 'readwrite' }));
 */
export function fileStorage(folder: FileFolder): JourneyStorage {
  function inFile<Value>(key: string, action: () => Promise<Value>): Promise<Value> {
    return inTurn(`sojourn:${fileName(key)}`, action).catch((error: unknown) => {
      throw storageErrorOf(error);
    });
  }

  return {
    list: () =>
      entriesIn(folder).catch((error: unknown) => {
        throw storageErrorOf(error);
      }),
    load: (key) => inFile(key, () => load(folder, key)),
    save: (key, { text, after, broken = false }) =>
      inFile(key, async () => {
        const stored = await load(folder, key);
        if (stored?.revision !== after) return { ok: false, code: 'changed' };
        const name = fileName(key);
        if (stored && !broken) await write(folder, name + before, stored.text);
        await write(folder, name, text);
        const revision = textRevision(text);
        announcements.tell(key, { revision });
        return { ok: true, revision, savedAt: Date.now() };
      }),
    remove: (key) =>
      inFile(key, async () => {
        const name = fileName(key);
        await ifThere(folder.removeEntry(name));
        await ifThere(folder.removeEntry(name + before));
        announcements.tell(key, { revision: undefined });
      }),
    watch: announcements.listen,
  };
}

/**
 * One file that the person picked, as a folder for `fileStorage`: its key is the file's name. The
 * generation before is kept in another folder, such as the browser's private one.
 *
 * @example
 * const [file] = await window.showOpenFilePicker();
 * const storage = fileStorage(folderOfFile(file, await navigator.storage.getDirectory()));
 * const session = createSession({ storage, key: file.name });
 */
export function folderOfFile(file: FileSystemFileHandle, beside: FileFolder): FileFolder {
  return {
    async *keys() {
      yield fileName(file.name);
    },
    getFileHandle: async (name, options) =>
      name.endsWith(before) ? beside.getFileHandle(name, options) : file,
    async removeEntry(name) {
      if (name.endsWith(before)) await beside.removeEntry(name);
      // The person's file is emptied, not taken out of a folder that nobody picked.
      else await (await file.createWritable()).close();
    },
  };
}
