import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldShapesText } from '../scripts/fieldShapesText';
import { journeySchemaText } from '../scripts/journeySchemaText';
import { journeySchema } from './journeySchema';
import { isDate } from './open/date';
import { openJourney } from './openJourney';
import { brokenJourneys, fullJourney } from './testing/journeys';

const ajv = new Ajv2020();
ajv.addFormat('date', isDate);
const accepts = ajv.compile(journeySchema);

/** What only the types of fields decide, as the schema does. */
const typeCodes = new Set([
  'wrong-type',
  'unknown-choice',
  'invalid-date',
  'missing-field',
  'missing-text',
  'number-as-id',
]);

function codesOf(input: unknown): string[] {
  const result = openJourney(input);
  return (result.ok ? result.notices : result.issues).map(({ code }) => code);
}

describe('journeySchema', { timeout: 60_000 }, () => {
  it('is what the schemas say now, and so are the fields that are checked on opening', async () => {
    await expect(await journeySchemaText()).toMatchFileSnapshot('../journey.schema.json');
    await expect(await fieldShapesText()).toMatchFileSnapshot('fieldShapes.ts');
  });

  it('is the published file without its descriptions', async () => {
    const published: unknown = JSON.parse(await journeySchemaText(), (_key, value: unknown) => {
      if (typeof value !== 'object' || value === null || !('type' in value)) return value;
      // `description` is a field too, of a touchpoint.
      const { description, ...schema } = value as Record<string, unknown>;
      return typeof description === 'string' ? schema : value;
    });
    expect(journeySchema).toEqual(published);
  });

  it('accepts a journey in which every field is used, and the smallest one', () => {
    expect(accepts(fullJourney())).toBe(true);
    expect(accepts({ format: 'sojourn.journey', version: 1, title: '' })).toBe(true);
    expect(accepts({ format: 'sojourn.journey', version: 2, title: '' })).toBe(false);
  });

  it('agrees with openJourney on any document', () => {
    fc.assert(
      fc.property(brokenJourneys, (input) => {
        const codes = codesOf(input);
        if (accepts(input)) expect(codes.filter((code) => typeCodes.has(code))).toEqual([]);
        else expect(codes).not.toEqual([]);
      }),
      { seed: 20_260_131, numRuns: 600 },
    );
  });
});
