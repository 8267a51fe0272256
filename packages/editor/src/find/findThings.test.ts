import { applyCommand, type Journey } from '@sojourn/core';
import { generateJourney } from '@sojourn/core/samples';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { mortgage } from '../testing/samples';
import { findThings, type Found } from './findThings';
import { journeyEntries, textsOf } from './journeyEntries';
import { matchedParts, searchText } from './searchText';

const ids = (found: readonly Found[]) => found.map(({ id }) => id);

describe('searchText', () => {
  it.each([
    ['Đi đến  NGÂN HÀNG', 'di den ngan hang'],
    ['Zażółć gęślą jaźń', 'zazolc gesla jazn'],
    ['Straße “Nr. ２”', 'strasse "nr. 2"'],
    ['أَهْلًا', 'اهلا'],
    ['ΟΔΟΣ', 'οδοσ'],
  ])('folds %s', (text, expected) => {
    expect(searchText(text)).toBe(expected);
  });
});

describe('matchedParts', () => {
  it('marks each place, with its accents', () => {
    expect(matchedParts('Ngân hàng, ngân sách', searchText('NGAN'))).toEqual([
      { text: 'Ngân', isMatch: true },
      { text: ' hàng, ', isMatch: false },
      { text: 'ngân', isMatch: true },
      { text: ' sách', isMatch: false },
    ]);
  });

  it('loses no letter, and marks something wherever the text holds what is looked for', () => {
    const texts = fc.string({ unit: 'grapheme', maxLength: 40 });
    fc.assert(
      fc.property(texts, fc.nat(40), fc.nat(12), (text, from, length) => {
        const letters = [...text];
        const sought = searchText(letters.slice(from, from + length).join(''));
        const parts = matchedParts(text, sought);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        const holds = sought !== '' && searchText(text).includes(sought);
        expect(parts.some(({ isMatch }) => isMatch)).toBe(holds);
      }),
      { seed: 4, numRuns: 300 },
    );
  });
});

describe('findThings', () => {
  it('finds in titles, texts and goals, and says where', () => {
    const [first] = findThings(mortgage, 'PAPERS ARE MISSING');
    expect(first).toMatchObject({ kind: 'touchpoint', place: ['Application'], text: undefined });
    expect(findThings(mortgage, 'could we afford')).toMatchObject([
      { kind: 'stage', title: 'Awareness', text: expect.stringContaining('Could we') as string },
    ]);
    expect(findThings(mortgage, '  ')).toEqual([]);
  });

  it('finds lanes by the name that the interface gives them', () => {
    const found = findThings(mortgage, 'bolaczki', {
      laneName: ({ topic }) => (topic === 'pain' ? 'Bolączki' : ''),
    });
    expect(found).toMatchObject([{ kind: 'lane', title: 'Bolączki' }]);
  });

  it('shows what passes the filters, also without a text', () => {
    const channels = findThings(mortgage, '', { filters: { channel: 'phone' } });
    expect(channels.map(({ kind }) => kind)).toEqual(channels.map(() => 'touchpoint'));
    expect(channels.length).toBeGreaterThan(0);
    const unrated = ids(findThings(mortgage, '', { filters: { withoutScore: true } }));
    const touchpoints = mortgage.stages.flatMap((stage) => stage.touchpoints);
    expect(unrated).toEqual(
      touchpoints
        .filter(({ ratings }) => ratings.every(({ value }) => value === undefined))
        .map(({ id }) => id),
    );
    expect(findThings(mortgage, '', { filters: { persona: 'anna' } })).toContainEqual(
      expect.objectContaining({ kind: 'persona', id: 'anna' }),
    );
    const cards = findThings(mortgage, '', { filters: { kinds: ['card'], withoutSource: true } });
    expect(cards.every(({ kind }) => kind === 'card')).toBe(true);
  });

  it('finds only what holds the text, and leaves nothing out that does', () => {
    const entries = journeyEntries(mortgage);
    const words = entries.flatMap((entry) => textsOf(entry)).filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(
        fc.constantFrom(...words),
        fc.nat(200),
        fc.integer({ min: 1, max: 9 }),
        (text, at, length) => {
          const query = text.slice(at % text.length, (at % text.length) + length);
          const sought = searchText(query);
          const found = new Set(ids(findThings(mortgage, query)));
          for (const entry of entries) {
            const holds = textsOf(entry).some((one) => searchText(one).includes(sought));
            expect(found.has(entry.thing.id)).toBe(sought !== '' && holds);
          }
        },
      ),
      { seed: 4, numRuns: 100 },
    );
  });

  describe('at 5,000 touchpoints', () => {
    afterEach(() => vi.restoreAllMocks());

    it('folds each text once, and after a change only what changed', () => {
      const journey = generateJourney();
      const folds = vi.spyOn(String.prototype, 'toLowerCase');
      findThings(journey, 'call');
      expect(folds.mock.calls.length).toBeGreaterThan(5000);
      folds.mockClear();
      findThings(journey, 'calls');
      // What is looked for, and the lanes, which the interface names.
      expect(folds.mock.calls.length).toBeLessThan(20);
      const touchpoint = journey.stages[0]?.touchpoints[0];
      const result = applyCommand(journey, {
        type: 'touchpoint.update',
        id: touchpoint?.id ?? '',
        changes: { title: 'Calls twice' },
      });
      const changed: Journey = result.ok ? result.journey : journey;
      folds.mockClear();
      expect(ids(findThings(changed, 'calls twice'))).toEqual([touchpoint?.id]);
      // The touchpoint's texts, its stage's, and what is looked for; lanes without a title too.
      expect(folds.mock.calls.length).toBeLessThan(40);
    });
  });
});
