import type { FileFolder } from '../storage/fileStorage';

/** A folder in memory that can be full, or torn in the middle of a write. */
export interface FakeFolder extends FileFolder {
  files: Map<string, { text: string; lastModified: number }>;
  /** How many more writes succeed. */
  room: number;
}

/** Makes a folder in memory whose files change only when a write is closed, as on disk. */
export function fakeFolder(): FakeFolder {
  const files: FakeFolder['files'] = new Map();
  const notFound = () => new DOMException('There is no such file.', 'NotFoundError');

  function handleOf(name: string): FileSystemFileHandle {
    const handle = {
      name,
      async getFile() {
        const file = files.get(name);
        if (!file) throw notFound();
        return { ...file, size: file.text.length, text: async () => file.text };
      },
      async createWritable() {
        let text = '';
        return {
          async write(part: string) {
            if (folder.room <= 0) throw new DOMException('Full.', 'QuotaExceededError');
            folder.room -= 1;
            text += part;
          },
          abort: async () => undefined,
          async close() {
            files.set(name, { text, lastModified: Date.now() });
          },
        };
      },
    };
    return handle as unknown as FileSystemFileHandle;
  }

  const folder: FakeFolder = {
    files,
    room: Infinity,
    async *keys() {
      yield* [...files.keys()];
    },
    async getFileHandle(name, { create = false } = {}) {
      if (!files.has(name)) {
        if (!create) throw notFound();
        files.set(name, { text: '', lastModified: Date.now() });
      }
      return handleOf(name);
    },
    async removeEntry(name) {
      if (!files.delete(name)) throw notFound();
    },
  };
  return folder;
}
