import { layoutJourney } from '@sojourn/core';
import { describe, expect, it } from 'vitest';
import { mortgage } from '../testing/samples';
import { pasteOne } from './pasteOne';

const layout = layoutJourney(mortgage);
const column = layout.columns[0]?.id ?? '';
const cards = layout.lanes.find(({ kind }) => kind === 'cards')?.id ?? '';
const curve = layout.lanes.find(({ kind }) => kind === 'curve')?.id ?? '';

function pasted(row: string, text: string, locale = 'en') {
  return pasteOne(layout, { spot: { row, column }, text, locale, newId: () => 'card-new' });
}

describe('pasteOne', () => {
  it('makes a line a card of the cell, as it is', () => {
    expect(pasted(cards, '=1+1')).toEqual({
      command: {
        type: 'card.add',
        in: column,
        value: { id: 'card-new', lane: cards, text: '=1+1' },
      },
      spot: { row: cards, column, item: 'card-new' },
      kind: 'card',
    });
  });

  it('makes a number a rating, where it is on the scale', () => {
    expect(pasted(curve, '1,5', 'pl')?.kind).toBe('rating');
    expect(pasted(curve, '3')).toBeUndefined();
    expect(pasted(curve, 'good')).toBeUndefined();
  });

  it('has to ask anywhere else', () => {
    expect(pasted(':touchpoints', 'One')).toBeUndefined();
    expect(pasted('nowhere', 'One')).toBeUndefined();
  });
});
