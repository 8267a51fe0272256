import { describe, expect, it } from 'vitest';
import { fromMermaid } from './fromMermaid';

const tea = `journey
    title My working day
    section Go to work
      Make tea: 5: Me
      Go upstairs: 3: Me
      Do work: 1: Me, Cat
    section Go home
      Sit down: 5: Me
`;

describe('fromMermaid', () => {
  it('reads sections as stages, tasks as touchpoints and people as personas', () => {
    const { journey, notices } = fromMermaid(tea);
    expect(notices).toEqual([]);
    expect(journey.title).toBe('My working day');
    expect(journey.stages.map(({ id, title }) => [id, title])).toEqual([
      ['go-to-work', 'Go to work'],
      ['go-home', 'Go home'],
    ]);
    expect(journey.personas.map(({ id, name }) => [id, name])).toEqual([
      ['me', 'Me'],
      ['cat', 'Cat'],
    ]);
    expect(journey.stages[0]?.touchpoints[2]).toEqual({
      id: 'do-work',
      title: 'Do work',
      personas: ['me', 'cat'],
      ratings: [{ measure: 'emotion', value: -2, raw: { value: 1, scale: '1..5' } }],
      cards: [],
    });
  });
});
