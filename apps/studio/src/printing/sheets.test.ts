import { openJourney } from '@sojourn/core';
import { generateJourney } from '@sojourn/core/samples';
import mortgage from '@sojourn/core/samples/mortgage.json';
import { describe, expect, it } from 'vitest';
import { sheets } from './sheets';

function opened(document: unknown) {
  const result = openJourney(document);
  if (!result.ok) throw new Error('The journey was refused.');
  return result.journey;
}

describe('sheets', () => {
  it('cuts between stages', () => {
    const titles = sheets(opened(mortgage), {}).map(({ stages }) =>
      stages.map(({ title }) => title),
    );
    expect(titles).toEqual([
      ['Awareness', 'Consideration'],
      ['Application'],
      ['Purchase', 'Living with it'],
    ]);
  });

  it('puts folded stages on one sheet', () => {
    expect(sheets(opened(mortgage), { zoom: 'stages' })).toHaveLength(1);
  });

  it('loses no touchpoint, and puts no more on a sheet than is legible', () => {
    const journey = opened(generateJourney({ touchpoints: 500, lanes: 3 }));
    const all = journey.stages.flatMap(({ touchpoints }) => touchpoints.map(({ id }) => id));
    const printed = sheets(journey, {}).map(({ stages }) =>
      stages.flatMap(({ touchpoints }) => touchpoints.map(({ id }) => id)),
    );
    expect(printed.flat()).toEqual(all);
    expect(Math.max(...printed.map(({ length }) => length))).toBeLessThanOrEqual(8);
  });
});
