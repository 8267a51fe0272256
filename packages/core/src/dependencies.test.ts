import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardsWaitingForSupport, dependenciesOf, reachedFrom, tiesOf } from './dependencies';
import type { Journey, Lane } from './types';

const lanes: Lane[] = (['frontstage', 'backstage', 'support'] as const).map((topic) => ({
  id: topic,
  kind: 'cards',
  topic,
}));

/** A journey of cards: id, lane, what it needs. */
function journeyOf(...cards: [id: string, lane: string, needs?: string[]][]): Journey {
  return {
    format: 'sojourn.journey',
    version: 1,
    id: 'service',
    title: 'Service',
    stages: [
      {
        id: 'stage',
        title: 'Stage',
        touchpoints: [],
        cards: cards.map(([id, lane, needs]) => ({ id, lane, text: id, ...(needs && { needs }) })),
      },
    ],
    lanes,
    personas: [],
    channels: [],
    measures: [],
    sources: [],
    paths: [],
    opportunities: [],
  };
}

const repair = journeyOf(
  ['price', 'frontstage', ['expert']],
  ['expert', 'backstage', ['desk']],
  ['desk', 'support'],
  ['greeting', 'frontstage', ['file']],
  ['file', 'backstage'],
  ['alone', 'frontstage'],
);

describe('dependenciesOf', () => {
  it('names what each card needs, and what needs it', () => {
    const { needs, neededBy, cards } = dependenciesOf(repair);
    expect(needs.get('price')).toEqual(['expert']);
    expect(neededBy.get('desk')).toEqual(['expert']);
    expect([...cards.keys()]).toEqual(['price', 'expert', 'desk', 'greeting', 'file']);
  });

  it('leaves out what does not exist, what is named twice, and the card itself', () => {
    const odd = journeyOf(['a', 'frontstage', ['a', 'gone', 'b', 'b']], ['b', 'support']);
    expect(dependenciesOf(odd).needs.get('a')).toEqual(['b']);
    expect(dependenciesOf(odd).neededBy.get('b')).toEqual(['a']);
  });

  it('reads a journey once', () => {
    expect(dependenciesOf(repair)).toBe(dependenciesOf(repair));
  });
});

describe('tiesOf', () => {
  it('tells direct ties from those over other cards', () => {
    expect(Object.fromEntries(tiesOf(dependenciesOf(repair), 'price'))).toEqual({
      expert: 'needs',
      desk: 'needs-far',
    });
    expect(Object.fromEntries(tiesOf(dependenciesOf(repair), 'desk'))).toEqual({
      expert: 'needed',
      price: 'needed-far',
    });
  });

  it('comes to an end in a circle', () => {
    const circle = journeyOf(
      ['a', 'frontstage', ['b']],
      ['b', 'backstage', ['c']],
      ['c', 'support', ['a']],
    );
    expect(Object.fromEntries(tiesOf(dependenciesOf(circle), 'a'))).toEqual({
      b: 'needs',
      c: 'needed',
    });
  });
});

describe('cardsWaitingForSupport', () => {
  it('finds what customers see and support holds up, over any number of cards', () => {
    expect([...cardsWaitingForSupport(repair)]).toEqual(['price']);
  });

  it('finds nothing where nothing is needed', () => {
    expect(cardsWaitingForSupport(journeyOf(['a', 'frontstage'])).size).toBe(0);
  });
});

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const anyJourney = fc
  .uniqueArray(
    fc.tuple(
      fc.constantFrom(...names),
      fc.constantFrom('frontstage', 'backstage', 'support'),
      fc.array(fc.constantFrom(...names, 'gone'), { maxLength: 4 }),
    ),
    { selector: ([id]) => id },
  )
  .map((cards) => journeyOf(...cards));

describe('any dependencies', () => {
  it('read the same from both ends, and what is reached is closed', () => {
    fc.assert(
      fc.property(anyJourney, (journey) => {
        const { needs, neededBy, cards } = dependenciesOf(journey);
        const pairs = (links: ReadonlyMap<string, readonly string[]>) =>
          [...links].flatMap(([from, to]) => to.map((other) => [from, other]));
        expect(new Set(pairs(needs).map(([from, to]) => `${from}>${to}`))).toEqual(
          new Set(pairs(neededBy).map(([to, from]) => `${from}>${to}`)),
        );
        for (const id of cards.keys()) {
          const reached = reachedFrom(needs, [id]);
          for (const other of reached) {
            for (const next of needs.get(other) ?? []) expect(reached).toContain(next);
            expect(reachedFrom(neededBy, [other])).toContain(id);
          }
        }
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});
