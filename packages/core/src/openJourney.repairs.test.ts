import { describe, expect, it } from 'vitest';
import type { OpenIssueCode } from './open/messages';
import { fullJourney, type Route } from './testing/journeys';
import { card, changed, journeyOf, opening, rating, touchpoint } from './testing/opening';

const ratingPath = '/stages/0/touchpoints/0/ratings/0';
const cardPath = '/stages/0/touchpoints/0/cards/0';

describe('openJourney', () => {
  describe('sets aside', () => {
    it.each<[Route, unknown, OpenIssueCode]>([
      [['summary'], 5, 'wrong-type'],
      [['summary'], null, 'wrong-type'],
      [['opportunities'], { length: 1e9 }, 'wrong-type'],
      [['kind'], 'wish', 'unknown-choice'],
      [['reviewedOn'], '2026-02-30', 'invalid-date'],
      [['reviewedOn'], 'tomorrow', 'invalid-date'],
      [['extensions'], 'text', 'wrong-type'],
      [[...touchpoint, 'moment'], ['truth'], 'wrong-type'],
      [[...touchpoint, 'image'], 'x.png', 'wrong-type'],
      [[...touchpoint, 'channel'], 'pigeon', 'unknown-reference'],
      [[...touchpoint, 'personas', 0], 'nobody', 'unknown-reference'],
      [[...card, 'tone'], 'red; background: url(x)', 'unknown-choice'],
      [[...card, 'needs', 0], 'gone', 'unknown-reference'],
      [[...rating, 'n'], '12', 'wrong-type'],
      [[...rating, 'value'], [], 'wrong-type'],
      [[...rating, 'value'], true, 'wrong-type'],
      [['personas', 0, 'goals', 0], 7, 'wrong-type'],
      [['personas', 0, 'share'], 40, 'out-of-range'],
      [['opportunities', 0, 'effort'], -1, 'out-of-range'],
      [['measures', 0, 'scale'], { min: 2, max: 2 }, 'unusable-scale'],
      [['measures', 0, 'scale'], { min: '1', max: 5 }, 'unusable-scale'],
    ])('%j = %j: %s', (route, value, code) => {
      const { setAside, notices } = opening(changed(route, value));
      const path = `/${route.join('/')}`;
      expect(setAside).toEqual([{ path, code, value }]);
      expect(notices.filter((notice) => notice.path === path)).toMatchObject([{ code }]);
    });

    it.each<[Route, unknown, string, OpenIssueCode]>([
      [['lanes', 2, 'kind'], 'swim', '/lanes/2', 'unknown-choice'],
      [['measures', 1, 'scale'], { min: 9, max: 1 }, '/measures/1', 'unusable-scale'],
      [['paths', 0, 'from'], 'gone', '/paths/0', 'unknown-reference'],
      [['paths', 0, 'to'], 'gone', '/paths/0', 'unknown-reference'],
      [[...rating, 'measure'], 'gone', ratingPath, 'unknown-reference'],
      [[...rating, 'persona'], 'gone', ratingPath, 'unknown-reference'],
      [[...rating, 'aspect'], 'imagined', ratingPath, 'unknown-choice'],
      [['personas', 0, 'traits', 0, 'value'], 'much', '/personas/0/traits/0', 'wrong-type'],
      [['stages', 0, 'touchpoints', 1], 'a text', '/stages/0/touchpoints/1', 'wrong-type'],
      [[...card, 'lane'], 'gone', cardPath, 'unknown-reference'],
    ])('the whole item where %j = %j would change its meaning', (route, value, path, code) => {
      const input = changed(route, value);
      const { setAside, notices } = opening(input);
      expect(setAside[0]).toMatchObject({ path, code });
      expect(notices.some((notice) => notice.code === code)).toBe(true);
    });

    it('an item without the field that says what it is', () => {
      const { journey: result, setAside } = opening(
        journeyOf({ lanes: [{ id: 'a' }, 5, { kind: 'curve' }] }),
      );
      expect(result.lanes).toEqual([{ id: 'curve', kind: 'curve' }]);
      expect(setAside).toEqual([
        { path: '/lanes/0', code: 'missing-field', value: { id: 'a' } },
        { path: '/lanes/1', code: 'wrong-type', value: 5 },
      ]);
    });

    it('after what was set aside at an earlier opening', () => {
      const first = opening(changed(['summary'], 5)).journey;
      const { setAside } = opening({ ...first, owner: 6 });
      expect(setAside.map(({ path }) => path)).toEqual(['/summary', '/owner']);
    });

    it('the earlier of two values of one key', () => {
      const text = '{"format":"sojourn.journey","version":1,"id":"j",\n "title":"A","title":"B"}';
      const { journey: result, notices, setAside } = opening(text);
      expect(result.title).toBe('B');
      expect(setAside).toEqual([{ path: '/title', code: 'duplicate-key', value: 'A' }]);
      expect(notices[0]).toMatchObject({ code: 'duplicate-key', line: 2, column: 10 });
    });
  });

  describe('ratings', () => {
    it.each(['5', '3,5', '0x10', ''])('keep %j raw, as a gap', (value) => {
      const { journey: result } = opening(changed([...rating, 'value'], value));
      const first = result.stages[0]?.touchpoints[0]?.ratings[0];
      expect(first?.raw).toEqual({ value });
      expect(first).not.toHaveProperty('value');
    });

    it('are moved onto their scale, and keep what came', () => {
      const { journey: result, notices } = opening(changed([...rating, 'value'], 6));
      expect(result.stages[0]?.touchpoints[0]?.ratings[0]).toMatchObject({
        value: 2,
        raw: { value: 6 },
      });
      expect(notices).toMatchObject([{ code: 'out-of-range', path: `${ratingPath}/value` }]);
    });

    it('keep 1e400 raw, since JSON cannot write it', () => {
      const text = JSON.stringify(fullJourney()).replace('"value":-1', '"value":1e400');
      const { journey: result } = opening(text);
      expect(result.stages[0]?.touchpoints[0]?.ratings[0]?.raw).toEqual({ value: 'Infinity' });
    });

    it('lose an interval that ends before it begins', () => {
      const { setAside } = opening(changed([...rating, 'low'], 1));
      expect(setAside.map(({ code }) => code)).toEqual(['reversed-interval', 'reversed-interval']);
    });
  });
});
