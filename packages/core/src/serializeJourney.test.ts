import { describe, expect, it } from 'vitest';
import { openJourney } from './openJourney';
import { serializeJourney } from './serializeJourney';
import { fullJourney } from './testing/journeys';
import type { JourneyInput } from './types';

const small: JourneyInput = { format: 'sojourn.journey', version: 1, id: 'j', title: 'J' };

describe('serializeJourney', () => {
  it('writes fields in the order of the format, then unknown ones by name', () => {
    const { title, ...rest } = { ...small, zeta: { b: 1, a: [] }, alpha: 1 };
    expect(serializeJourney({ ...rest, title })).toBe(`{
  "format": "sojourn.journey",
  "version": 1,
  "id": "j",
  "title": "J",
  "alpha": 1,
  "zeta": {
    "a": [],
    "b": 1
  }
}
`);
  });

  it('leaves out empty lists that mean the same as none, and keeps those that do not', () => {
    const touchpoint = { id: 't', title: 'T', personas: [], cards: [], ratings: [] };
    const text = serializeJourney({
      ...small,
      lanes: [],
      stages: [{ id: 's', title: 'S', touchpoints: [touchpoint], cards: [] }],
    });
    expect(text).toContain('"personas": []');
    expect(text).not.toContain('"cards"');
    expect(text).not.toContain('"lanes"');
  });

  it('writes the same bytes for what it wrote', () => {
    const text = serializeJourney(fullJourney());
    const opened = openJourney(text);
    expect(opened.ok && serializeJourney(opened.journey)).toBe(text);
  });

  it('writes the same for every order of fields', () => {
    const reversed = JSON.parse(JSON.stringify(fullJourney()), (_key, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    ) as JourneyInput;
    expect(serializeJourney(reversed)).toBe(serializeJourney(fullJourney()));
  });

  it('keeps what JSON can hold and nothing else', () => {
    const odd = { ...small, title: '\ud800 </script> \u2028', extra: [undefined, NaN, () => 1] };
    const text = serializeJourney(odd);
    expect(JSON.parse(text)).toEqual({ ...small, title: odd.title, extra: [null, null, null] });
  });
});
