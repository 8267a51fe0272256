import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openJourney } from './openJourney';
import { setAsideKey, type SetAside } from './open/report';
import { serializeJourney } from './serializeJourney';
import { brokenJourneys, fullJourney, put, routesOf } from './testing/journeys';
import type { Journey } from './types';

const runs = { seed: 20_260_131, numRuns: 400 };

/** What is told again at every opening, since nothing is repaired. */
const standing = new Set(['needs-cycle', 'nests-itself', 'newer-version']);

function opened(input: unknown): Journey {
  const result = openJourney(input);
  if (!result.ok) throw new Error(result.issues.map((issue) => issue.message).join('\n'));
  return result.journey;
}

function leavesOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [JSON.stringify(value)];
  return Object.values(value).flatMap(leavesOf);
}

function setAsideOf(journey: Journey): SetAside[] {
  return (journey.extensions?.[setAsideKey] ?? []) as SetAside[];
}

describe('openJourney', { timeout: 60_000 }, () => {
  it('never throws, and says why it refuses', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.string(), fc.anything()), (input) => {
        const result = openJourney(input);
        expect(result.ok ? [''] : result.issues).not.toHaveLength(0);
      }),
      runs,
    );
  });

  it('never throws on any value under the right envelope', () => {
    const fields = fc.dictionary(
      fc.constantFrom('stages', 'lanes', 'measures', 'personas', 'extensions', '__proto__', 'id'),
      fc.oneof(fc.jsonValue(), fc.array(fc.anything())),
    );
    fc.assert(
      fc.property(fields, (rest) => {
        const result = openJourney({ ...rest, format: 'sojourn.journey', version: 1, title: 'T' });
        expect(result.ok).toBe(true);
      }),
      runs,
    );
  });

  it('opens what has any value replaced, and changes nothing when that is opened again', () => {
    fc.assert(
      fc.property(brokenJourneys, (input) => {
        const journey = opened(JSON.stringify(input));
        const text = serializeJourney(journey);
        const again = openJourney(text);
        expect(again.ok && again.notices.filter(({ code }) => !standing.has(code))).toEqual([]);
        expect(again.ok && serializeJourney(again.journey)).toBe(text);
        expect(again.ok && again.journey).toEqual(journey);
      }),
      runs,
    );
  });

  it('reads an object as its text, and does not change it', () => {
    fc.assert(
      fc.property(brokenJourneys, (input) => {
        const before = JSON.stringify(input);
        expect(serializeJourney(opened(input))).toBe(serializeJourney(opened(before)));
        expect(JSON.stringify(input)).toBe(before);
      }),
      runs,
    );
  });

  it('loses nothing: every value is in the journey or was set aside', () => {
    fc.assert(
      fc.property(brokenJourneys, (input) => {
        // An empty text where an id was missing says nothing.
        const kept = new Set(leavesOf(opened(JSON.stringify(input)))).add('""');
        for (const leaf of leavesOf(JSON.parse(JSON.stringify(input)))) {
          // A number that was taken for an id or kept as raw text is the same value in quotation marks.
          expect(kept.has(leaf) || kept.has(JSON.stringify(leaf))).toBe(true);
        }
      }),
      runs,
    );
  });

  it('tells of everything that it sets aside', () => {
    fc.assert(
      fc.property(brokenJourneys, (input) => {
        const result = openJourney(input);
        if (!result.ok) throw new Error('refused');
        const told = result.notices.map(({ code, path }) => `${code} ${path}`);
        for (const { code, path } of setAsideOf(result.journey)) {
          expect(told.some((one) => one.startsWith(`${code} ${path}`))).toBe(true);
        }
      }),
      runs,
    );
  });

  it('keeps unknown fields wherever they are', () => {
    const places = routesOf(fullJourney()).filter(
      (route) =>
        typeof route.at(-1) === 'number' || ['image', 'scale'].includes(String(route.at(-1))),
    );
    fc.assert(
      fc.property(fc.nat(), fc.string(), fc.jsonValue(), (at, name, value) => {
        const input = fullJourney();
        const key = `x-${name}`;
        const objects = places.filter((route) => typeof read(input, route) === 'object');
        const route = [...(objects[at % objects.length] ?? []), key];
        put(input, route, value);
        const text = serializeJourney(opened(JSON.stringify(input)));
        expect(JSON.stringify(read(JSON.parse(text), route))).toBe(sorted(value));
      }),
      runs,
    );
  });

  it('answers for a text that was cut anywhere', () => {
    const text = JSON.stringify(fullJourney());
    for (let end = 0; end < text.length; end += 1) {
      const result = openJourney(text.slice(0, end));
      expect(result.ok).toBe(false);
      expect(!result.ok && result.issues[0]?.line).toBe(1);
    }
  });
});

function read(document: unknown, route: readonly (string | number)[]): unknown {
  let value = document;
  for (const key of route) value = (value as Record<string | number, unknown>)[key];
  return value;
}

/** As `serializeJourney` orders what it does not know. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    const entries = Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1));
    return Object.fromEntries(entries);
  });
}
