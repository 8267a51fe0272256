import { describe, expect, it } from 'vitest';
import { empathyNotes } from './empathyNotes';
import { openJourney } from './openJourney';
import type { Journey } from './types';

function opened(document: object): Journey {
  const result = openJourney({ format: 'sojourn.journey', version: 1, title: 'Trip', ...document });
  if (!result.ok) throw new Error('It does not open.');
  return result.journey;
}

const journey = opened({
  personas: [
    {
      id: 'anna',
      name: 'Anna',
      quote: 'Is it enough?',
      motivations: ['Her own door'],
      behaviours: ['Reads reviews'],
      feelings: ['Hopeful'],
      pains: ['Waiting'],
      goals: ['A firm yes'],
      needs: ['A name'],
    },
    { id: 'tuan', name: 'Tuấn' },
  ],
  stages: [
    {
      title: 'Apply',
      cards: [{ lane: 'thinking', text: 'Why twice?' }],
      touchpoints: [
        {
          title: 'Form',
          cards: [
            { id: 'p1', lane: 'pain', text: 'Two fields', personas: ['tuan'] },
            { id: 'p2', lane: 'pain', text: 'waiting.', personas: ['anna'] },
            { id: 'e1', lane: 'evidence', text: '27 % stop' },
          ],
        },
        {
          title: 'Garage',
          personas: ['tuan'],
          cards: [{ id: 'd1', lane: 'doing', text: 'Signs between two customers' }],
        },
      ],
    },
  ],
});
const [anna, tuan] = journey.personas;
if (!anna || !tuan) throw new Error('The personas are missing.');

describe('empathyNotes', () => {
  it('takes the own lists of a persona', () => {
    expect(empathyNotes(anna)).toEqual({
      says: [{ text: 'Is it enough?' }],
      thinks: [{ text: 'Her own door' }],
      does: [{ text: 'Reads reviews' }],
      feels: [{ text: 'Hopeful' }],
      pains: [{ text: 'Waiting' }],
      gains: [{ text: 'A firm yes' }, { text: 'A name' }],
    });
  });

  it('adds cards about everybody, and says where they come from', () => {
    expect(empathyNotes(anna, journey).thinks).toEqual([
      { text: 'Her own door' },
      expect.objectContaining({ text: 'Why twice?', stage: 'Apply' }),
    ]);
  });

  it('leaves out cards and touchpoints of somebody else, and other topics', () => {
    expect(empathyNotes(anna, journey).does).toEqual([{ text: 'Reads reviews' }]);
    expect(empathyNotes(tuan, journey)).toMatchObject({
      does: [{ text: 'Signs between two customers', card: 'd1', stage: 'Apply' }],
      pains: [{ text: 'Two fields', card: 'p1' }],
    });
  });

  it('says once what the persona and a card both say', () => {
    expect(empathyNotes(anna, journey).pains).toEqual([{ text: 'Waiting' }]);
  });
});
