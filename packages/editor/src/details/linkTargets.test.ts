import { describe, expect, it } from 'vitest';
import { journeyOf } from '../testing/journeys';
import { linkTargets } from './linkTargets';

const journey = journeyOf('Moving', ['look', 'call', 'visit', 'sign', 'move']);

describe('linkTargets', () => {
  it.each([
    ['loop', ['look', 'call', 'visit']],
    ['skip', ['move']],
    ['branch', ['look', 'call', 'sign', 'move']],
    ['exit', []],
  ] as const)('of a %s', (kind, ids) => {
    expect(linkTargets(journey, 'visit', kind)).toEqual(ids);
  });
});
