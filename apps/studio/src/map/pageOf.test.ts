import { createJourney } from '@sojourn/core';
import { describe, expect, it } from 'vitest';
import { pageOf, pagesOf } from './pageOf';

const journey = createJourney('five-stage');

describe('the pages of a map', () => {
  it('begin with editing where it is kept, else with reading', () => {
    expect(pageOf({}, pagesOf(journey, true))).toBe('edit');
    expect(pageOf({}, pagesOf(journey, false))).toBe('map');
    expect(pageOf({ page: 'edit' }, pagesOf(journey, false))).toBe('map');
  });

  it('have a blueprint where there is something behind the line', () => {
    expect(pagesOf(journey, true)).not.toContain('blueprint');
    expect(pageOf({ page: 'blueprint' }, pagesOf(journey, true))).toBe('map');
    expect(pagesOf(createJourney('service-blueprint'), true)).toContain('blueprint');
  });
});
