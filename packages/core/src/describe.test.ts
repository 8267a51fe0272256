import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import mortgageDocument from '../samples/mortgage.json';
import { describeJourney } from './describe';
import { journeyInput } from './testing/journeyArbitrary';
import { opened } from './testing/opened';
import { openJourney } from './openJourney';
import type { Journey, JourneyInput } from './types';
import { ar } from './words/ar';
import { en } from './words/en';
import { pl } from './words/pl';
import { vi } from './words/vi';

const mortgage = opened(mortgageDocument);

function journey(part: Partial<JourneyInput> = {}): Journey {
  return opened({ format: 'sojourn.journey', version: 1, title: 'Trip', ...part });
}

const emotion = {
  id: 'emotion',
  name: 'Emotion',
  kind: 'emotion',
  scale: { min: -2, max: 2 },
} as const;

function rated(...values: (number | undefined)[]): Journey {
  const touchpoints = values.map((value, index) => ({
    title: `T${index + 1}`,
    ratings: value === undefined ? [] : [{ measure: 'emotion', value }],
  }));
  return journey({ measures: [emotion], stages: [{ title: 'Stage', touchpoints }] });
}

describe('describeJourney', () => {
  it.each([
    [en, '16 touchpoints', 'angry, -1.8', 'delighted, 1.7', '20%'],
    [vi, '16 điểm chạm', 'tức giận, -1,8', 'vui sướng, 1,7', '20%'],
    [pl, '16 punktów styku', 'złość, -1,8', 'zachwyt, 1,7', '20%'],
    [ar, '16 نقطة اتصال', '-1.8', '1.7', '20'],
  ])('tells the mortgage in the language $language', (words, ...facts) => {
    const said = describeJourney(mortgage, { words });
    for (const fact of facts) expect(said).toContain(fact);
    for (const name of [
      'Getting a mortgage',
      'Anna Müller',
      'Tuấn Nguyễn',
      'Awareness',
      'Living with it',
      'Sees an advert with a good rate',
      'Changes the monthly sum',
      'We need more room',
      'Call: papers are missing',
      'Letter with the binding offer',
      'Meets an adviser',
    ]) {
      expect(said).toContain(name);
    }
    expect(said).not.toMatch(/[{}]|undefined|NaN/);
  });

  it('names the worst and the best place, and the largest gap', () => {
    const said = describeJourney(mortgage);
    expect(said).toContain('worst at “Call: papers are missing” in “Application”');
    expect(said).toContain('best at “Letter with the binding offer” in “Application”');
    expect(said).toContain(
      'furthest behind expectation at “Call: papers are missing”: 0.3 expected, -1.8 experienced',
    );
    expect(said).toContain('At one touchpoint nobody has been asked yet.');
  });

  it('takes the mean by answers, and no rating of another measure, aspect or viewpoint', () => {
    const said = describeJourney(
      journey({
        measures: [emotion],
        personas: [
          { id: 'a', name: 'A' },
          { id: 'b', name: 'B' },
        ],
        stages: [
          {
            title: 'S',
            touchpoints: [
              {
                title: 'Mixed',
                ratings: [
                  { measure: 'emotion', value: -2, n: 100, persona: 'a' },
                  { measure: 'emotion', value: 1, n: 50, persona: 'b' },
                  { measure: 'emotion', persona: 'a' },
                  { measure: 'emotion', value: 2, viewpoint: 'organization' },
                  { measure: 'csat', value: 90 },
                ],
              },
              { title: 'Fine', ratings: [{ measure: 'emotion', value: 1 }] },
            ],
          },
        ],
      }),
    );
    expect(said).toContain('worst at “Mixed” in “S”: annoyed, -1 on a scale');
    expect(said).toContain('best at “Fine” in “S”: pleased, 1.');
    expect(said).not.toContain('expectation');
  });

  it.each([
    [journey(), '“Trip” is a journey map. It has no stages yet.'],
    [
      journey({ stages: [{ title: 'Only' }] }),
      '“Trip” is a journey map. It has one stage: Only. It has no touchpoints yet.',
    ],
    [rated(undefined), 'Nobody has been asked yet how it feels.'],
    [rated(1), 'known at one touchpoint, “T1” in “Stage”: pleased, 1 on a scale from -2 to 2.'],
    [rated(-2, undefined, -2), 'the same at all 2 touchpoints that were asked about: angry, -2'],
    [rated(-0.04, 2), 'worst at “T1” in “Stage”: neutral, 0 on'],
    [journey({ title: ' ' }), '“untitled” is a journey map.'],
    [journey({ trigger: 'It broke.' }), 'It starts with “It broke”.'],
    [journey({ outcome: 'It runs' }), 'It ends with “It runs”.'],
  ])('says what there is (%#)', (document, sentence) => {
    expect(describeJourney(document)).toContain(sentence);
  });

  it('counts what would be too long to listen to', () => {
    const personas = Array.from({ length: 20 }, (_, index) => ({ name: `P${index + 1}` }));
    expect(describeJourney(journey({ personas }))).toContain(
      '20 personas travel: P1, P2, P3, P4, P5, and 15 more.',
    );
  });

  it('does not count the team’s own notes as claims without evidence', () => {
    const cards = [{ lane: 'note', text: 'Ask Eva' }];
    const lanes = [{ id: 'note', kind: 'cards', topic: 'note' } as const];
    expect(describeJourney(journey({ lanes, stages: [{ title: 'S', cards }] }))).not.toContain(
      'research',
    );
  });

  it('takes a locale that is no language tag for English', () => {
    expect(describeJourney(mortgage, { locale: 'no tag!' })).toContain('-1.8');
  });

  it('never throws, and leaves no place unfilled, whatever the journey', () => {
    fc.assert(
      fc.property(journeyInput, fc.constantFrom(en, vi, pl, ar), (input, words) => {
        const said = describeJourney(opened(input), { words });
        expect(said).not.toMatch(/\{(title|names|count|value|share|stage|word|first)\}|NaN/);
        expect(said.length).toBeGreaterThan(0);
      }),
      { seed: 20261121, numRuns: 300 },
    );
  });

  it('never throws on what was opened from any JSON', () => {
    const envelope = { format: 'sojourn.journey', version: 1 };
    const keys = fc.constantFrom('title', 'stages', 'personas', 'measures', 'paths', 'lanes');
    fc.assert(
      fc.property(fc.dictionary(keys, fc.jsonValue()), (part) => {
        const result = openJourney({ ...part, ...envelope });
        if (result.ok) expect(describeJourney(result.journey)).toMatch(/\S/);
      }),
      { seed: 20261121, numRuns: 300 },
    );
  });
});
