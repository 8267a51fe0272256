import type { JourneyStorage, SaveRequest, StoredChange } from '../storage/types';

/** A place to keep journeys in, empty at first. Each opening of it is another tab's. */
export interface TestedPlace {
  open: () => JourneyStorage | Promise<JourneyStorage>;
}

/** One thing that every storage has to do; it rejects where it does not. */
export interface StorageRule {
  name: string;
  check: (place: TestedPlace) => Promise<void>;
}

function same(actual: unknown, expected: unknown) {
  const [found, wanted] = [actual, expected].map((value) => JSON.stringify(value));
  if (found !== wanted) throw new Error(`Expected ${wanted}, found ${found}`);
}

function request(text: string, after?: string, more: Partial<SaveRequest> = {}): SaveRequest {
  return { text, title: text.slice(0, 20), after, ...more };
}

async function saved(storage: JourneyStorage, key: string, asked: SaveRequest): Promise<string> {
  const result = await storage.save(key, asked);
  if (!result.ok) throw new Error(`Saving "${asked.text}" was refused as ${result.code}.`);
  return result.revision;
}

/** Waits until something is so. */
async function until(isSo: () => boolean) {
  const end = Date.now() + 3000;
  while (!isSo()) {
    if (Date.now() > end) throw new Error('It did not come about in three seconds.');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

const strange = 'Zażółć / “مرحبا” \\ 100% <b>: a?*|';

/** What every `JourneyStorage` does: the same suite for all of them, in Node and in a browser. */
export const storageContract: readonly StorageRule[] = [
  {
    name: 'has nothing at first',
    async check({ open }) {
      const storage = await open();
      same(await storage.list(), []);
      same(await storage.load('none'), undefined);
      await storage.remove('none');
    },
  },
  {
    name: 'gives back what was saved, in this tab and in another',
    async check({ open }) {
      const [storage, other] = [await open(), await open()];
      const text = `${strange}\n${'😀'.repeat(2000)}`;
      const revision = await saved(storage, 'a', request(text));
      for (const one of [storage, other]) {
        const found = await one.load('a');
        same([found?.text, found?.revision, found?.previous], [text, revision, undefined]);
        same(Math.abs(Date.now() - (found?.savedAt ?? 0)) < 60_000, true);
      }
    },
  },
  {
    name: 'keeps two generations',
    async check({ open }) {
      const storage = await open();
      let revision: string | undefined;
      for (const text of ['one', 'two', 'three']) {
        revision = await saved(storage, 'a', request(text, revision));
      }
      const found = await storage.load('a');
      same([found?.text, found?.previous?.text, found?.revision], ['three', 'two', revision]);
    },
  },
  {
    name: 'keeps the good generation where the newest is broken',
    async check({ open }) {
      const storage = await open();
      const good = await saved(storage, 'a', request('good'));
      const bad = await saved(storage, 'a', request('{ "bad', good));
      await saved(storage, 'a', request('mended', bad, { broken: true }));
      const found = await storage.load('a');
      same([found?.text, found?.previous?.text], ['mended', 'good']);
    },
  },
  {
    name: 'refuses a save that goes on from something older, and keeps what is there',
    async check({ open }) {
      const [storage, other] = [await open(), await open()];
      const first = await saved(storage, 'a', request('one'));
      let revision = first;
      for (const text of ['two', 'three', 'four', 'five']) {
        revision = await saved(other, 'a', request(text, revision));
        same(await storage.save('a', request('late', first)), { ok: false, code: 'changed' });
      }
      same(await storage.save('a', request('new')), { ok: false, code: 'changed' });
      const found = await storage.load('a');
      same([found?.text, found?.previous?.text, found?.revision], ['five', 'four', revision]);
    },
  },
  {
    name: 'lets one of many saves win that are begun together',
    async check({ open }) {
      const doors = await Promise.all([open(), open(), open(), open()]);
      const [first] = doors;
      if (!first) return;
      const start = await saved(first, 'a', request('start'));
      const results = await Promise.all(
        doors.map((door, index) => door.save('a', request(`door ${index}`, start))),
      );
      same(results.filter(({ ok }) => ok).length, 1);
      const found = await first.load('a');
      same(found?.text, `door ${results.findIndex(({ ok }) => ok)}`);
      same(found?.previous?.text, 'start');
    },
  },
  {
    name: 'lists what is stored, newest first, whatever a key holds',
    async check({ open }) {
      const storage = await open();
      const keys = ['first', strange, '..', 'CON.', ' spaced '];
      for (const key of keys) {
        await saved(storage, key, request(`text of ${key}`));
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      const entries = await storage.list();
      same(
        entries.map(({ key }) => key),
        keys.toReversed(),
      );
      same(
        entries.every(({ key, title }) => title === key || `text of ${key}`.startsWith(title)),
        true,
      );
      for (const key of keys) same((await storage.load(key))?.text, `text of ${key}`);
    },
  },
  {
    name: 'forgets what is removed, and does not take a late save for the old journey',
    async check({ open }) {
      const [storage, other] = [await open(), await open()];
      const first = await saved(storage, 'a', request('one'));
      const second = await saved(storage, 'a', request('two', first));
      await saved(storage, 'b', request('kept'));
      await other.remove('a');
      same(await storage.load('a'), undefined);
      same(
        (await storage.list()).map(({ key }) => key),
        ['b'],
      );
      same(await storage.save('a', request('late', second)), { ok: false, code: 'changed' });
      await saved(storage, 'a', request('again'));
      const found = await other.load('a');
      same([found?.text, found?.previous], ['again', undefined]);
    },
  },
  {
    name: 'tells who watches of saves and removals, in this tab and in another',
    async check({ open }) {
      const [storage, other] = [await open(), await open()];
      const heard: StoredChange[][] = [[], []];
      const ends = [storage, other].map((door, index) =>
        door.watch('a', (change) => heard[index]?.push(change)),
      );
      await saved(storage, 'b', request('of no interest'));
      const revision = await saved(storage, 'a', request('one'));
      await until(() => heard.every((changes) => changes.length === 1));
      await other.remove('a');
      await until(() => heard.every((changes) => changes.length === 2));
      for (const changes of heard) {
        same(
          changes.map((change) => change.revision ?? 'removed'),
          [revision, 'removed'],
        );
      }
      for (const end of ends) end();
      await saved(storage, 'a', request('unheard'));
      await new Promise((resolve) => setTimeout(resolve, 50));
      same(
        heard.map((changes) => changes.length),
        [2, 2],
      );
    },
  },
];
