import { describe, expect, it } from 'vitest';
import { mortgage } from '../testing/samples';
import { goesAlong } from './goesAlong';

describe('goesAlong', () => {
  it('counts the cards of a lane', () => {
    const lane = mortgage.lanes.find(({ kind }) => kind === 'cards');
    const id = lane?.id ?? '';
    const cards = mortgage.stages
      .flatMap((stage) => [...stage.cards, ...stage.touchpoints.flatMap((one) => one.cards)])
      .filter((card) => card.lane === id);
    expect(cards.length).toBeGreaterThan(0);
    expect(goesAlong(mortgage, { type: 'lane.remove', id }, id).removed).toEqual([
      { name: 'card', count: cards.length },
    ]);
  });

  it('counts what only loses a reference', () => {
    const [persona] = mortgage.personas;
    const id = persona?.id ?? '';
    const along = goesAlong(mortgage, { type: 'persona.remove', id }, id);
    expect(along.mended).toBeGreaterThan(0);
  });

  it('says nothing of what cannot be removed', () => {
    const command = { type: 'persona.remove', id: 'nobody' } as const;
    expect(goesAlong(mortgage, command, 'nobody')).toEqual({ removed: [], mended: 0 });
  });
});
