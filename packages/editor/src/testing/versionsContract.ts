import { serializeJourney } from '@sojourn/core';
import { createVersions } from '../history/createVersions';
import { journeyOf } from './journeys';
import type { TestedPlace } from './storageContract';

/** One thing that named versions do in every storage; it rejects where they do not. */
export interface VersionsRule {
  name: string;
  check: (place: TestedPlace) => Promise<void>;
}

function same(actual: unknown, expected: unknown) {
  const [found, wanted] = [actual, expected].map((value) => JSON.stringify(value));
  if (found !== wanted) throw new Error(`Expected ${wanted}, found ${found}`);
}

const strange = 'Vor dem Workshop: 100 %/مرحبا';

/** What the versions of `createVersions` do: the same suite for every storage, in Node and in a browser. */
export const versionsContract: readonly VersionsRule[] = [
  {
    name: 'are listed by the names that they were given, and load as they were, in another tab too',
    async check({ open }) {
      const [storage, other] = [await open(), await open()];
      const journey = journeyOf('As it was');
      const entry = await createVersions(storage, 'mortgage').save(strange, journey);
      for (const one of [storage, other]) {
        const versions = createVersions(one, 'mortgage');
        const [found, ...more] = await versions.list();
        same([found?.id, found?.name, more.length], [entry.id, strange, 0]);
        same(Math.abs(Date.now() - (found?.savedAt ?? 0)) < 60_000, true);
        const loaded = await versions.load(entry.id);
        same(loaded && serializeJourney(loaded), serializeJourney(journey));
      }
    },
  },
  {
    name: 'stand beside each other, also with the same name',
    async check({ open }) {
      const versions = createVersions(await open(), 'mortgage');
      await versions.save('Same', journeyOf('One'));
      const other = await versions.save('Same', journeyOf('Other'));
      same(
        (await versions.list()).map(({ name }) => name),
        ['Same', 'Same'],
      );
      same((await versions.load(other.id))?.title, 'Other');
    },
  },
  {
    name: 'are those of one journey: not of another, and not the journeys themselves',
    async check({ open }) {
      const storage = await open();
      await storage.save('mortgage', { text: '{}', title: 'The map', after: undefined });
      await createVersions(storage, 'mortgage-2').save('Other', journeyOf());
      same(await createVersions(storage, 'mortgage').list(), []);
    },
  },
  {
    name: 'are gone when they are removed',
    async check({ open }) {
      const versions = createVersions(await open(), 'mortgage');
      const { id } = await versions.save('Once', journeyOf());
      await versions.remove(id);
      same([await versions.list(), await versions.load(id)], [[], undefined]);
    },
  },
  {
    name: 'are not loaded where they cannot be opened',
    async check({ open }) {
      const storage = await open();
      const key = 'mortgage/x broken';
      await storage.save(key, { text: '{', title: 'Broken', after: undefined });
      same(await createVersions(storage, 'mortgage').load('x broken'), undefined);
    },
  },
];
