import { describe, expect, it } from 'vitest';
import { openJourney } from './openJourney';
import { serializeJourney } from './serializeJourney';
import { fullJourney, put } from './testing/journeys';
import { changed, opening, touchpoint } from './testing/opening';
import { ar } from './words/ar';
import { pl } from './words/pl';
import { vi } from './words/vi';

describe('openJourney', () => {
  it('opens a journey that uses every field without a notice', () => {
    const { journey: result, notices } = opening(fullJourney());
    expect(notices).toEqual([]);
    expect(result).toEqual(fullJourney());
  });

  it('fills in what a document of a few lines leaves out', () => {
    const input = {
      format: 'sojourn.journey',
      version: 1,
      title: 'Gọi tổng đài',
      language: 'vi',
      stages: [
        {
          title: 'Łódź & Ærø',
          touchpoints: [
            {
              title: 'مكالمة',
              channel: 'phone',
              ratings: [{ measure: 'emotion', value: 1 }],
              cards: [
                { lane: 'thinking', text: 'x' },
                { lane: 'doing', text: 'x' },
              ],
            },
          ],
        },
      ],
    };
    const { journey: result, notices } = opening(input);
    expect(result.id).toBe('goi-tong-dai');
    expect(result.stages[0]?.id).toBe('lodz-aero');
    expect(result.stages[0]?.touchpoints[0]?.id).toBe('touchpoint');
    expect(result.stages[0]?.touchpoints[0]?.cards.map(({ id }) => id)).toEqual(['x', 'x-2']);
    expect(result.lanes.map(({ id }) => id)).toEqual(['touchpoints', 'curve', 'doing', 'thinking']);
    expect(result.measures).toEqual([
      { id: 'emotion', name: 'Emotion', kind: 'emotion', scale: { min: -2, max: 2 } },
    ]);
    expect(result.channels[0]).toMatchObject({ id: 'phone', name: 'Phone', icon: 'phone' });
    expect([...new Set(notices.map(({ code }) => code))].sort()).toEqual([
      'declared',
      'lanes-added',
      'missing-id',
    ]);
    expect(notices.every(({ severity }) => severity === 'info')).toBe(true);
  });

  it.each([
    ['vi', 'Điện thoại'],
    ['PL-pl', 'Telefon'],
    ['ar-EG', 'الهاتف'],
    ['de', 'Phone'],
    ['toString', 'Phone'],
  ])(
    'names what it declares in the language %s, where it was given its words',
    (language, name) => {
      const input = changed(['language'], language);
      put(input, ['channels'], []);
      const result = openJourney(input, { words: [vi, pl, ar] });
      expect(result.ok && result.journey.channels).toMatchObject([{ id: 'phone', name }]);
    },
  );

  it('keeps hostile and unknown keys as data', () => {
    const text = `{"format":"sojourn.journey","version":1,"id":"j","title":"J","__proto__":{"polluted":1},
      "constructor":{"prototype":{"polluted":1}},"onClick":"alert(1)","dangerouslySetInnerHTML":{"__html":"<b>"},
      "lanes":[{"id":"touchpoints","kind":"touchpoints","__proto__":{"hidden":true}}]}`;
    const { journey: result, notices } = opening(text);
    expect(notices).toEqual([]);
    expect(Object.keys({})).toEqual([]);
    expect('polluted' in {}).toBe(false);
    expect(result.lanes[0]?.hidden).toBeUndefined();
    const written = serializeJourney(result);
    for (const key of ['__proto__', 'constructor', 'onClick'])
      expect(written).toContain(`"${key}":`);
    expect(serializeJourney(opening(result).journey)).toBe(written);
  });

  it('says what a missing text means', () => {
    const { journey: result, notices } = opening({
      format: 'sojourn.journey',
      version: 1,
      id: 'j',
    });
    expect(result.title).toBe('');
    expect(notices).toContainEqual(expect.objectContaining({ code: 'missing-text', path: '' }));
  });

  it('tells of cards that need each other, and of journeys inside themselves', () => {
    const input = changed([...touchpoint, 'cards', 1, 'needs'], ['waits']);
    put(input, [...touchpoint, 'journey'], 'move');
    const { notices, journey: result } = opening(input);
    expect(notices.map(({ code }) => code).sort()).toEqual(['needs-cycle', 'nests-itself']);
    expect(result).toEqual(input);
  });

  it('opens a newer version for reading only, and keeps its version', () => {
    const result = openJourney({ ...fullJourney(), version: 999 });
    expect(result).toMatchObject({
      ok: true,
      readOnly: true,
      notices: [{ code: 'newer-version' }],
    });
    expect(result.ok && serializeJourney(result.journey)).toContain('"version": 999');
  });

  it('gives line and column of every notice of a text', () => {
    const text = JSON.stringify(changed(['lanes', 1, 'line'], 'dotted'), null, 2);
    const { notices } = opening(text);
    const line = text.split('\n').findIndex((one) => one.includes('dotted')) + 1;
    expect(notices).toMatchObject([{ path: '/lanes/1/line', line, column: 15 }]);
  });
});
