import type { Journey } from '@sojourn/core';
import { render, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { mortgage } from '../../testing/journeys';
import { JourneyMap } from './JourneyMap';

/** The mortgage with this lane alone: queries by role are slow on a whole map without a browser. */
function journeyWith(kind: 'paths' | 'opportunities', rest: Partial<Journey> = {}): Journey {
  return { ...mortgage, lanes: [{ id: kind, kind }], ...rest };
}

function cellsOf(name: RegExp): string[] {
  return within(screen.getByRole('row', { name }))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);
}

describe('the lane of paths', () => {
  it('draws the arcs, and says in words what each column has to do with them', () => {
    render(<JourneyMap journey={journeyWith('paths')} />);
    const cells = cellsOf(/^Paths/).filter((text) => text !== '');
    expect(cells.join('\n')).toContain('Goes back to “Full application” · 72%');
    expect(cells.join('\n')).toContain('Comes from “Call: papers are missing” · 72%');
    expect(renderToString(<JourneyMap journey={journeyWith('paths')} />)).toContain(
      'data-part="arcs"',
    );
  });

  it('makes the paths of the selected touchpoint stand out', () => {
    const markup = renderToString(
      <JourneyMap journey={journeyWith('paths')} defaultSelectedId="papers-missing" />,
    );
    expect(markup.match(/<g [^>]*data-selected="true"/g)).toHaveLength(2);
    expect(markup.match(/<g [^>]*data-receding="true"/g)).toHaveLength(7);
  });

  it('shows the words where there are too many arcs to draw', () => {
    const paths = Array.from({ length: 40 }, (_, index) => ({
      id: `p${index}`,
      from: 'advert',
      to: 'monthly-sum',
      kind: 'skip' as const,
    }));
    render(<JourneyMap journey={journeyWith('paths', { paths })} />);
    expect(screen.getAllByText('Skips to “Changes the monthly sum”')).toHaveLength(40);
    expect(renderToString(<JourneyMap journey={journeyWith('paths', { paths })} />)).not.toContain(
      'data-part="arcs"',
    );
  });

  it('draws only the arcs over the columns that are drawn', () => {
    const touchpoints = Array.from({ length: 300 }, (_, index) => ({
      id: `t${index}`,
      title: `Touchpoint ${index}`,
      ratings: [],
      cards: [],
    }));
    const [stage] = mortgage.stages;
    const long = journeyWith('paths', {
      stages: stage ? [{ ...stage, touchpoints }] : [],
      paths: [
        { id: 'near', from: 't0', to: 't2', kind: 'skip', share: 0.11 },
        { id: 'over', from: 't299', to: 't1', kind: 'loop', share: 0.22 },
        { id: 'far', from: 't290', to: 't292', kind: 'skip', share: 0.33 },
      ],
    });
    render(<JourneyMap journey={long} />);
    const shares = screen.getAllByText(/^\d\d%$/).map(({ textContent }) => textContent);
    expect(shares).toEqual(['11%', '22%']);
  });

  it('says what belongs there where there are none', () => {
    render(<JourneyMap journey={journeyWith('paths', { paths: [] })} />);
    expect(cellsOf(/^Paths/)).toEqual(['Nothing here yet.']);
  });
});

describe('the lane of opportunities', () => {
  it('says what it brings, how far it is, whose it is and until when', () => {
    render(<JourneyMap journey={journeyWith('opportunities')} />);
    expect(cellsOf(/^Opportunities/)).toContain(
      'Check papers at upload, not after twelve days' +
        'Value 10 · effort 4Doing · 1 of 3 actions doneLoan desk · due Feb 26, 2027',
    );
  });

  it('leaves out what is not known', () => {
    const opportunities = [{ id: 'o', title: 'Listen', at: ['advert'], value: 3, actions: [] }];
    render(<JourneyMap journey={journeyWith('opportunities', { opportunities })} />);
    expect(cellsOf(/^Opportunities/)).toContain('Listen');
  });

  it('says what belongs there where there are none', () => {
    render(<JourneyMap journey={journeyWith('opportunities', { opportunities: [] })} />);
    expect(cellsOf(/^Opportunities/)).toEqual(['Nothing here yet.']);
  });
});
