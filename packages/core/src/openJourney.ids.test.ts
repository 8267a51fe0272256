import { describe, expect, it } from 'vitest';
import { fullJourney, put } from './testing/journeys';
import { changed, journeyOf, opening, touchpoint } from './testing/opening';

describe('openJourney', () => {
  describe('ids', () => {
    it('are renamed with their references where they are not valid', () => {
      const input = fullJourney();
      put(input, ['personas', 0, 'id'], 'Ada Lovelace!');
      put(input, [...touchpoint, 'personas'], ['Ada Lovelace!']);
      const { journey: result, notices, setAside } = opening(input);
      expect(result.personas[0]?.id).toBe('ada-lovelace');
      expect(result.stages[0]?.touchpoints[0]?.personas).toEqual(['ada-lovelace']);
      expect(notices[0]).toMatchObject({ code: 'invalid-id', path: '/personas/0/id' });
      expect(setAside[0]).toEqual({
        path: '/personas/0/id',
        code: 'invalid-id',
        value: 'Ada Lovelace!',
      });
    });

    it('are told apart also after Unicode normalization', () => {
      const { journey: result } = opening(
        journeyOf({
          stages: [],
          personas: [
            { id: 'e\u0301', name: 'A' },
            { id: '\u00e9', name: 'B' },
          ],
        }),
      );
      expect(result.personas.map(({ id }) => id)).toEqual(['e', 'e-2']);
    });

    it('that stand twice: the first keeps it, and references point at the first', () => {
      const { journey: result, notices } = opening(
        changed(['stages', 0, 'touchpoints', 1, 'id'], 'call'),
      );
      expect(result.stages[0]?.touchpoints.map(({ id }) => id)).toEqual(['call', 'call-2']);
      expect(result.opportunities[0]?.at).toContain('call');
      expect(notices[0]).toMatchObject({ code: 'duplicate-id' });
    });

    it('that stand twice in things of different kinds: references follow their kind', () => {
      const { journey: result } = opening(
        journeyOf({
          stages: [
            { id: 'ada', title: 'A', touchpoints: [{ id: 't', title: 'T', personas: ['ada'] }] },
          ],
          personas: [{ id: 'ada', name: 'Ada' }],
        }),
      );
      expect(result.personas[0]?.id).toBe('ada-2');
      expect(result.stages[0]?.touchpoints[0]?.personas).toEqual(['ada-2']);
    });

    it('that are numbers are taken for their digits', () => {
      const { journey: result, notices } = opening(
        journeyOf({
          stages: [{ id: 1, title: 'A', touchpoints: [{ id: 2, title: 'T', personas: [3] }] }],
          personas: [{ id: 3, name: 'C' }],
        }),
      );
      expect(result.stages[0]?.touchpoints[0]).toMatchObject({ id: '2', personas: ['3'] });
      expect(
        notices.map(({ code }) => code).filter((code) => code === 'number-as-id'),
      ).toHaveLength(4);
    });

    it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('may be %s', (id) => {
      const { journey: result, notices } = opening(
        journeyOf({
          personas: [{ id, name: 'P' }],
          lanes: [{ id: 'touchpoints', kind: 'touchpoints' }],
        }),
      );
      expect(result.personas[0]?.id).toBe(id);
      expect(notices).toEqual([]);
    });
  });
});
