import {
  applyCommand,
  openJourney,
  serializeJourney,
  type Command,
  type Journey,
} from '@sojourn/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anna, emptyJourney, mortgage } from '../testing/samples';
import { openPersona } from './openPersona';
import { importedId, libraryPersonaOf, personaImport } from './personaImport';
import type { LibraryPersona } from './types';

function done(journey: Journey, command: Command | undefined): Journey {
  if (!command) return journey;
  const result = applyCommand(journey, command);
  if (!result.ok) throw new Error(result.issue.message);
  return result.journey;
}

const talks = { id: 'talks', title: 'Talks', kind: 'interview' } as const;
const kept: LibraryPersona = {
  ...anna,
  sources: ['talks', 'nowhere'],
  channels: ['web', 'loan-desk', 'nowhere'],
  along: { sources: [talks], channels: [{ id: 'loan-desk', name: 'Loan desk' }] },
};

const id = fc.constantFrom('anna', 'tuan', 'talks', 'talks-2', 'survey', 'web', 'desk');
const ids = fc.array(id, { maxLength: 4 });
const source = fc.record({
  id,
  title: fc.constantFrom('Talks', 'Survey'),
  kind: fc.constantFrom('interview', 'survey'),
});
const channel = fc.record({ id, name: fc.constantFrom('Desk', 'Web') });
const persona = fc.record(
  {
    id,
    name: fc.string({ maxLength: 6 }),
    role: fc.string({ maxLength: 6 }),
    goals: fc.array(fc.string({ maxLength: 6 }), { maxLength: 2 }),
    sources: ids,
    channels: ids,
  },
  { requiredKeys: ['id', 'name'] },
);
const journeys = fc
  .record({
    personas: fc.array(persona, { maxLength: 3 }),
    sources: fc.array(source, { maxLength: 3 }),
    channels: fc.array(channel, { maxLength: 3 }),
    stages: fc.array(fc.record({ id, title: fc.constant('Stage') }), { maxLength: 2 }),
  })
  .map((parts) => {
    const opened = openJourney({ format: 'sojourn.journey', version: 1, title: '', ...parts });
    if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
    return opened.journey;
  });
const people = fc
  .tuple(persona, fc.array(source, { maxLength: 3 }), fc.array(channel, { maxLength: 3 }))
  .map(([own, sources, channels]) => ({ ...own, along: { sources, channels } }))
  .map((found) => openPersona(found) as LibraryPersona);
const options = { seed: 20261122, numRuns: 200 };

describe('personaImport', () => {
  it('brings sources and channels along, and leaves out what refers to nothing', () => {
    const journey = done(emptyJourney, personaImport(emptyJourney, kept));
    expect(journey.personas).toMatchObject([{ id: 'anna', sources: ['talks'] }]);
    expect(journey.personas[0]?.channels).toEqual(['web', 'loan-desk']);
    expect(journey.personas[0]).not.toHaveProperty('along');
    expect(journey.sources).toEqual([talks]);
    expect(journey.channels).toMatchObject([{ id: 'web' }, { id: 'loan-desk', name: 'Loan desk' }]);
  });

  it('does not take a source of the same id for another', () => {
    const other = { id: 'talks', title: 'Talks of last year', kind: 'interview' } as const;
    const before = done(emptyJourney, { type: 'source.add', value: other });
    const journey = done(before, personaImport(before, kept));
    expect(journey.sources).toEqual([other, { ...talks, id: 'talks-2' }]);
    expect(journey.personas[0]?.sources).toEqual(['talks-2']);
  });

  it('takes another id where something else has the persona’s', () => {
    const stage = { id: 'anna', title: 'Meets Anna' };
    const before = done(emptyJourney, { type: 'stage.add', value: stage });
    expect(importedId(before, 'anna')).toBe('anna-2');
    expect(done(before, personaImport(before, kept)).personas[0]?.id).toBe('anna-2');
  });

  it('makes the map’s persona as the library’s is, also where that says less', () => {
    const before = done(emptyJourney, personaImport(emptyJourney, kept));
    const { role: _, ...less } = kept;
    const command = personaImport(before, { ...less, goals: ['Sleep'] });
    expect(command).toMatchObject({
      type: 'persona.update',
      changes: { role: null, goals: ['Sleep'] },
    });
    expect(done(before, command).personas).toHaveLength(1);
  });

  it('takes a map’s own persona for the same', () => {
    for (const { id: own } of mortgage.personas) {
      const found = libraryPersonaOf(mortgage, own) as LibraryPersona;
      expect(personaImport(mortgage, openPersona(found) as LibraryPersona)).toBeUndefined();
    }
  });

  it('leaves a whole journey, and does nothing a second time', () => {
    fc.assert(
      fc.property(journeys, people, (journey, found) => {
        const after = done(journey, personaImport(journey, found));
        const opened = openJourney(serializeJourney(after));
        expect(opened.ok && opened.notices).toEqual([]);
        expect(personaImport(after, found)).toBeUndefined();
        expect(after.personas.some(({ name }) => name === found.name)).toBe(true);
      }),
      options,
    );
  });

  it('gives back what was kept, wherever it was taken to', () => {
    fc.assert(
      fc.property(journeys, people, (journey, found) => {
        const after = done(journey, personaImport(journey, found));
        const back = libraryPersonaOf(after, importedId(journey, found.id)) as LibraryPersona;
        expect([back.name, back.goals, back.sources.length]).toEqual([
          found.name,
          found.goals,
          new Set(back.sources).size,
        ]);
        expect(back.along?.sources).toHaveLength(back.sources.length);
      }),
      options,
    );
  });
});
