import { describe, expect, it } from 'vitest';
import { personaFields } from '../details/descriptors/personaFields';
import type { Describer } from '../details/descriptors/Describer';
import { anna, personaSources } from '../testing/samples';
import { personaGroups } from './personaGroups';
import { newPersona, personaJourney } from './personaJourney';
import { personaEvidence, personaNext } from './personaNext';

describe('personaNext', () => {
  it('asks of a new persona for a name, a goal and what it does first', () => {
    expect(personaNext(newPersona('new')).slice(0, 3)).toEqual(['Name', 'Goals', 'Behaviours']);
  });

  it('has nothing to ask of a persona that says all', () => {
    expect(personaNext(anna)).toEqual([]);
  });

  it('asks for sources only of what claims to be research', () => {
    const bare = { ...anna, sources: [] };
    expect(personaNext(bare)).toEqual(['Sources']);
    expect(personaNext({ ...bare, provenance: 'assumed' })).toEqual([]);
  });

  it('asks for words for a portrait without any, and does not take blanks for a goal', () => {
    const portrait = { src: 'anna.png', alt: ' ' };
    expect(personaNext({ ...anna, portrait, goals: [' '] })).toEqual(['Goals', 'Alt']);
  });
});

describe('personaEvidence', () => {
  it('counts the sources that it names, and those who answered', () => {
    expect(personaEvidence(anna, personaSources)).toEqual({ sources: 2, n: 1222, few: false });
  });

  it('knows no number where no source says one', () => {
    expect(personaEvidence({ ...anna, sources: ['workshop'] }, personaSources)).toEqual({
      sources: 1,
      few: false,
    });
  });

  it('finds few answers few only for statistics', () => {
    const few = { ...anna, sources: ['interviews'] };
    expect(personaEvidence(few, personaSources).few).toBe(true);
    expect(personaEvidence({ ...few, provenance: 'qualitative' }, personaSources).few).toBe(false);
  });
});

describe('personaGroups', () => {
  const describer: Describer = {
    text: (key) => key,
    label: (name) => name,
    kindName: (kind) => kind,
    choices: () => [],
    reference: () => ({ options: () => [] }),
  };
  const fields = personaFields(describer);

  it('asks for what they do before what can be counted, and forgets no field', () => {
    const groups = personaGroups(fields, { title: (part) => part, hint: () => undefined });
    const names = groups.flatMap((group) => group.fields.map(({ name }) => name));
    expect(names.indexOf('behaviours')).toBeLessThan(names.indexOf('facts'));
    expect(groups.map(({ name }) => name)).not.toContain('other');
    expect(new Set(names).size).toBe(names.length);
  });

  it('puts a field that it does not know at the end', () => {
    const more = [...fields, { kind: 'text', name: 'hobby', label: 'Hobby' } as const];
    const groups = personaGroups(more, { title: (part) => part, hint: () => undefined });
    expect(groups.at(-1)).toMatchObject({ name: 'other', fields: [{ name: 'hobby' }] });
  });
});

describe('personaJourney', () => {
  it('declares what the persona names, and keeps what was added before', () => {
    const first = personaJourney({ ...anna, channels: ['web', 'desk'] }, {});
    expect(first.channels.map(({ id, name }) => [id, name])).toEqual([
      ['web', 'Website'],
      ['desk', 'desk'],
    ]);
    const next = personaJourney(anna, { sources: personaSources }, first);
    expect(next.channels.map(({ id }) => id)).toEqual(['web', 'desk', 'branch', 'loan-desk']);
    expect(next.sources).toEqual(personaSources);
  });
});
