import { openJourney } from '@sojourn/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { homes, pages, readAddress, viewFor, writeAddress, type Address } from './address';

const id = fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/);
const ids = fc.array(id, { minLength: 1, maxLength: 4 });
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

const address: fc.Arbitrary<Address> = fc.record({
  home: maybe(fc.constantFrom(...homes)),
  map: maybe(id),
  link: maybe(id),
  other: maybe(id),
  persona: maybe(id),
  page: maybe(fc.constantFrom(...pages)),
  touchpoint: maybe(id),
  view: fc.record({
    zoom: maybe(fc.constant('stages' as const)),
    collapsedStages: maybe(ids),
    hiddenLanes: maybe(fc.array(id, { maxLength: 4 })),
    personas: maybe(ids),
  }),
});

describe('the address', { timeout: 30_000 }, () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(address, (written) => {
        expect(readAddress(writeAddress(written))).toEqual(written);
      }),
      { seed: 20261121 },
    );
  });

  it('is empty where nothing is said', () => {
    expect(writeAddress(readAddress(''))).toBe('');
  });

  it('tells a lane that nothing hides from one that nothing is said about', () => {
    expect(readAddress('#hidden=').view.hiddenLanes).toEqual([]);
    expect(readAddress('').view.hiddenLanes).toBeUndefined();
  });

  it('takes whatever is typed, and leaves out what it does not know', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect([undefined, ...pages]).toContain(readAddress(`#${typed}`).page);
      }),
      { seed: 20261121 },
    );
    expect(readAddress('#page=nowhere&zoom=far')).toEqual(readAddress(''));
  });

  it('shows everybody where none of its personas is in the journey', () => {
    const opened = openJourney({
      format: 'sojourn.journey',
      version: 1,
      title: 'Tea',
      personas: [{ id: 'me', name: 'Me' }],
    });
    if (!opened.ok) throw new Error('The journey was refused.');
    expect(viewFor(opened.journey, { personas: ['cat'] }).personas).toBeUndefined();
    expect(viewFor(opened.journey, { personas: ['cat', 'me'] }).personas).toEqual(['me']);
  });
});
