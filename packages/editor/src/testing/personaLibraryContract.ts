import { openPersona } from '../personas/openPersona';
import type { LibraryPersona, PersonaLibrary } from '../personas/types';

/** A place to keep personas in, empty at first. Each opening of it is another tab's. */
export interface TestedLibrary {
  open: () => PersonaLibrary | Promise<PersonaLibrary>;
}

/** One thing that every library of personas has to do; it rejects where it does not. */
export interface LibraryRule {
  name: string;
  check: (place: TestedLibrary) => Promise<void>;
}

function same(actual: unknown, expected: unknown) {
  const [found, wanted] = [actual, expected].map((value) => JSON.stringify(value));
  if (found !== wanted) throw new Error(`Expected ${wanted}, found ${found}`);
}

async function until(isSo: () => boolean) {
  const end = Date.now() + 3000;
  while (!isSo()) {
    if (Date.now() > end) throw new Error('It did not come about in three seconds.');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

function personaOf(id: string, name: string): LibraryPersona {
  const found = openPersona({
    id,
    name,
    goals: ['A firm yes'],
    sources: ['talks'],
    channels: ['web'],
    along: { sources: [{ id: 'talks', title: 'Talks', kind: 'interview', n: 18 }] },
  });
  if (!found) throw new Error('The sample cannot be opened.');
  return found;
}

async function namesIn(library: PersonaLibrary): Promise<string[]> {
  return (await library.list()).map(({ name }) => name).sort();
}

/** What every `PersonaLibrary` does: the same suite for all of them, in Node and in a browser. */
export const personaLibraryContract: readonly LibraryRule[] = [
  {
    name: 'has nothing at first, and forgets what it does not have',
    async check({ open }) {
      const library = await open();
      same(await library.list(), []);
      await library.remove('nobody');
    },
  },
  {
    name: 'gives back what was saved, in this tab and in another, with what came along',
    async check({ open }) {
      const [library, other] = [await open(), await open()];
      const persona = personaOf('anna', 'Zażółć مرحبا 😀');
      await library.save(persona);
      for (const one of [library, other]) same(await one.list(), [persona]);
    },
  },
  {
    name: 'keeps one of an id: the newest',
    async check({ open }) {
      const library = await open();
      for (const name of ['Anna', 'Anna Müller']) await library.save(personaOf('anna', name));
      await library.save(personaOf('tuan', 'Tuấn'));
      same(await namesIn(library), ['Anna Müller', 'Tuấn']);
    },
  },
  {
    name: 'keeps nothing of what is done later to an object that was saved or given',
    async check({ open }) {
      const library = await open();
      const persona = personaOf('anna', 'Anna');
      await library.save(persona);
      persona.goals.push('Unsaved');
      (await library.list())[0]?.pains.push('Unsaved');
      const [kept] = await library.list();
      same([kept?.goals, kept?.pains], [['A firm yes'], []]);
    },
  },
  {
    name: 'forgets what is removed',
    async check({ open }) {
      const [library, other] = [await open(), await open()];
      for (const id of ['anna', 'tuan']) await library.save(personaOf(id, id));
      await other.remove('anna');
      same(await namesIn(library), ['tuan']);
    },
  },
  {
    name: 'tells who watches of saves and removals, until that is ended',
    async check({ open }) {
      const [library, other] = [await open(), await open()];
      let heard = 0;
      const end = library.watch?.(() => (heard += 1));
      if (!end) return;
      await other.save(personaOf('anna', 'Anna'));
      await until(() => heard === 1);
      await other.remove('anna');
      await until(() => heard === 2);
      end();
      await other.save(personaOf('anna', 'Anna'));
      await new Promise((resolve) => setTimeout(resolve, 50));
      same(heard, 2);
    },
  },
];
