import { describe, expect, it } from 'vitest';
import { personaLibraryContract } from '../testing/personaLibraryContract';
import { indexedDbPersonaLibrary } from './indexedDbPersonaLibrary';
import { memoryPersonaLibrary } from './memoryPersonaLibrary';
import { openPersona, openPersonas } from './openPersona';

// IndexedDB runs the same rules in e2e.
describe('memoryPersonaLibrary', () => {
  it.each(personaLibraryContract)('$name', async ({ check }) => {
    const library = memoryPersonaLibrary();
    await check({ open: () => library });
  });
});

describe('indexedDbPersonaLibrary', () => {
  it('is forbidden where there is no IndexedDB', async () => {
    const library = indexedDbPersonaLibrary();
    await expect(library.list()).rejects.toMatchObject({
      name: 'StorageError',
      code: 'forbidden',
    });
  });
});

describe('openPersona', () => {
  it('fills in what may be left out, and declares what is well known', () => {
    const found = openPersona({ id: 'anna', name: 'Anna', channels: ['web'] });
    expect(found).toMatchObject({ id: 'anna', goals: [], channels: ['web'] });
    expect(found?.along?.channels).toMatchObject([{ id: 'web' }]);
  });

  it('leaves out what refers to nothing, and what nothing refers to', () => {
    const talks = { id: 'talks', title: 'Talks', kind: 'interview' };
    const unused = { id: 'unused', title: 'Unused', kind: 'survey' };
    const found = openPersona({
      name: 'Anna',
      sources: ['talks', 'gone'],
      along: { sources: [talks, unused], channels: 7 },
    });
    expect(found?.sources).toEqual(['talks']);
    expect(found?.along).toMatchObject({ sources: [talks], channels: [] });
    expect(found?.id).toMatch(/./);
  });

  it.each([undefined, null, 'Anna', 7, [], { goals: 'none' }])('is no persona: %j', (found) => {
    expect(openPersona(found)).toBeUndefined();
  });

  it('counts what cannot be opened', () => {
    const { personas, unreadable } = openPersonas([{ name: 'Anna' }, null, 'Tuan']);
    expect(personas.map(({ name }) => name)).toEqual(['Anna']);
    expect(unreadable).toBe(2);
    expect(openPersonas('nothing')).toEqual({ personas: [], unreadable: 0 });
  });
});
