import { describe, expect, it } from 'vitest';
import { journeySheets } from './journeySheets';
import { openJourney } from './openJourney';
import { generateJourney } from './samples/generateJourney';
import mortgage from '../samples/mortgage.json';

function opened(document: unknown) {
  const result = openJourney(document);
  if (!result.ok) throw new Error('The journey was refused.');
  return result.journey;
}

describe('journeySheets', () => {
  it('cuts between stages', () => {
    const titles = journeySheets(opened(mortgage), {}).map(({ stages }) =>
      stages.map(({ title }) => title),
    );
    expect(titles).toEqual([
      ['Awareness', 'Consideration'],
      ['Application'],
      ['Purchase', 'Living with it'],
    ]);
  });

  it('puts folded stages on one sheet', () => {
    expect(journeySheets(opened(mortgage), { zoom: 'stages' })).toHaveLength(1);
  });

  it('loses no touchpoint, and puts no more on a sheet than is legible', () => {
    const journey = opened(generateJourney({ touchpoints: 500, lanes: 3 }));
    const all = journey.stages.flatMap(({ touchpoints }) => touchpoints.map(({ id }) => id));
    const printed = journeySheets(journey, {}).map(({ stages }) =>
      stages.flatMap(({ touchpoints }) => touchpoints.map(({ id }) => id)),
    );
    expect(printed.flat()).toEqual(all);
    expect(Math.max(...printed.map(({ length }) => length))).toBeLessThanOrEqual(8);
  });
});
