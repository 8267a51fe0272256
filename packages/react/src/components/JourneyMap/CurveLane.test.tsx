import type { Journey } from '@sojourn/core';
import { render, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { crowded } from '../../testing/crowds';
import { opened } from '../../testing/journeys';
import { JourneyMap } from './JourneyMap';

interface Given {
  title: string;
  ratings: object[];
}

function trip(touchpoints: Given[], rest: object = {}): Journey {
  return opened({
    format: 'sojourn.journey',
    version: 1,
    title: 'Trip',
    personas: [
      { id: 'anna', name: 'Anna', tone: 'blue' },
      { id: 'tuan', name: 'Tuấn' },
    ],
    stages: [{ title: 'Go', touchpoints: touchpoints.map((one) => ({ id: one.title, ...one })) }],
    ...rest,
  });
}

function feels(value: number, rest: object = {}): object {
  return { measure: 'emotion', value, ...rest };
}

const two = trip([
  { title: 'Flies', ratings: [feels(2, { persona: 'anna' }), feels(-1, { persona: 'tuan' })] },
  { title: 'Lands', ratings: [feels(0, { persona: 'anna' }), feels(1, { persona: 'tuan' })] },
]);

function words(lane = 'Emotion'): (string | null)[] {
  const row = screen.getByRole('row', { name: new RegExp(`^${lane}`) });
  return within(row)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);
}

describe('a curve lane', () => {
  it('gives each persona a line, with the name in the key, at its end and in each cell', () => {
    render(<JourneyMap journey={two} defaultView={{ curves: 'personas' }} />);
    expect(words()).toEqual([
      'AnnaTuấnAnna: Delighted, +2Tuấn: Annoyed, -1',
      'Anna: Neutral, 0Tuấn: Pleased, +1',
    ]);
    expect(screen.getByRole('rowheader', { name: /Anna.*Tuấn/ })).toBeVisible();
    // In the key, at the line's end, and as a chip.
    expect(screen.getAllByText('Tuấn')).toHaveLength(3);
  });

  it('tells lines apart without colour', () => {
    const markup = renderToString(
      <JourneyMap journey={two} defaultView={{ curves: 'personas' }} />,
    );
    const dashes = [...markup.matchAll(/stroke-dasharray="([^"]+)"/g)].map(([, dash]) => dash);
    expect(new Set(dashes)).toEqual(new Set(['9 4']));
    const markers = [...markup.matchAll(/data-part="marker"[^>]* d="([^"]+)"/g)];
    expect(new Set(markers.map(([, path]) => path)).size).toBe(2);
  });

  it('draws six of forty-two, and says whom it leaves out', () => {
    render(<JourneyMap journey={crowded} defaultView={{ curves: 'personas' }} />);
    const key = screen.getByRole('rowheader', { name: /^Emotion/ });
    expect(within(key).getAllByText(/^Anna /)).toHaveLength(6);
    expect(within(key).getByText('and 36 more personas: choose whom to compare')).toBeVisible();
    expect(words()[1]?.match(/Anna/g)).toHaveLength(6);
  });

  it('shows another journey over its own columns, by its title, and where it knows nothing', () => {
    const future = trip([{ title: 'Lands', ratings: [feels(2)] }], { title: 'Without delay' });
    render(<JourneyMap journey={two} comparedWith={future} />);
    expect(words()[0]).toContain('Without delay: no value there');
    expect(words()[1]).toContain('Without delay: Delighted, +2');
    expect(screen.getByRole('rowheader', { name: /experienced.*Without delay/ })).toBeVisible();
  });

  it('fills the gap that is asked for, and none between unlike scales', () => {
    const journey = trip([
      {
        title: 'Flies',
        ratings: [feels(1), feels(-1, { viewpoint: 'organization' })],
      },
      {
        title: 'Lands',
        ratings: [feels(1), feels(-1, { viewpoint: 'organization' })],
      },
    ]);
    const other = opened({
      ...journey,
      measures: [{ id: 'emotion', name: 'Mood', kind: 'emotion', scale: { min: 0, max: 10 } }],
    });
    const signs = (props: object) =>
      renderToString(<JourneyMap journey={journey} {...props} />).match(/data-sign="\w+"/g);
    expect(signs({})).toBeNull();
    expect(signs({ curveGap: 'viewpoint' })).toEqual(['data-sign="above"']);
    expect(signs({ curveGap: 'compared', comparedWith: other })).toBeNull();
  });

  it('says an interval and how many answered, as it draws the band', () => {
    const asked = (value: number) => feels(value, { n: 96, low: value - 0.3, high: value + 0.3 });
    const journey = trip([
      { title: 'Flies', ratings: [asked(1.2)] },
      { title: 'Lands', ratings: [asked(0.2)] },
    ]);
    const { container } = render(<JourneyMap journey={journey} />);
    expect(words()[0]).toContain('experienced: Pleased, +1.2, +0.9 to +1.5, n 96');
    expect(container.innerHTML).toContain('data-part="band"');
  });

  it('names a target, and which end of the scale is the better one', () => {
    const journey = trip([{ title: 'Flies', ratings: [{ measure: 'tension', value: 4 }] }], {
      measures: [
        {
          id: 'tension',
          name: 'Tension',
          kind: 'tension',
          scale: { min: 1, max: 5, better: 'lower' },
          target: 2,
        },
      ],
      lanes: [{ id: 'arc', title: 'Arc', kind: 'curve', measures: ['tension'] }],
    });
    render(<JourneyMap journey={journey} />);
    const key = screen.getByRole('rowheader', { name: /^Arc/ });
    expect(within(key).getByText('target 2')).toBeVisible();
    expect(within(key).getByText('lower is better')).toBeVisible();
    expect(words('Arc')[0]).toContain('experienced: 4');
  });

  it('says whose scale it is where two measures share a lane', () => {
    const journey = trip([{ title: 'Flies', ratings: [feels(1), { measure: 'ease', value: 2 }] }], {
      lanes: [{ id: 'both', title: 'Both', kind: 'curve', measures: ['emotion', 'ease'] }],
    });
    render(<JourneyMap journey={journey} />);
    const key = screen.getByRole('rowheader', { name: /^Both/ });
    expect(within(key).getByText(/^Emotion, experienced \(-2 to \+2\)$/)).toBeVisible();
    expect(within(key).getByText(/^Ease, experienced \(1 to 5\)$/)).toBeVisible();
  });
});
