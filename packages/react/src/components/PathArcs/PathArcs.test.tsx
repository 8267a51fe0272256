import { layoutJourney, pathArcs, placeTitles, type JourneyView, type Path } from '@sojourn/core';
import { render, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { pl } from '../../locales/pl';
import { describeConformance } from '../../testing/describeConformance';
import { mortgage, opened } from '../../testing/journeys';
import { PathArcs } from './PathArcs';

const trip = opened({
  format: 'sojourn.journey',
  version: 1,
  title: 'Trip',
  stages: [
    {
      id: 'all',
      title: 'All of it',
      touchpoints: ['Books', 'Waits', 'Boards', 'Arrives'].map((title) => ({
        id: title.toLowerCase(),
        title,
      })),
    },
    { id: 'home', title: 'Home', touchpoints: [{ id: 'unpacks', title: 'Unpacks' }] },
  ],
  paths: [
    { id: 'skip', from: 'books', to: 'boards', kind: 'skip', share: 0.3, label: 'Is early' },
    { id: 'back', from: 'boards', to: 'waits', kind: 'loop', share: 0.42, count: 1200 },
    { id: 'again', from: 'waits', to: 'waits', kind: 'loop' },
    { id: 'gone', from: 'waits', kind: 'exit', share: 0.1 },
  ],
});

function rows(view?: JourneyView, paths: Path[] = trip.paths) {
  const journey = { ...trip, paths };
  const layout = layoutJourney(journey, view);
  return {
    paths: pathArcs(layout),
    columns: layout.columns,
    places: placeTitles(journey),
  };
}

function items(): string[] {
  const list = screen.getByRole('list', { name: 'The same paths as a list' });
  return within(list)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
}

describe('PathArcs', () => {
  describeConformance(<PathArcs {...rows()} />, HTMLElement);

  it('says in a few sentences how many there are, and which matter most', () => {
    render(<PathArcs {...rows()} />);
    expect(
      screen.getByText(
        '4 paths leave the straight way. Most often taken: from “Boards” to “Waits”, 42%. Most leave at “Waits”, 10%.',
      ),
    ).toBeVisible();
  });

  it('lists each path: its kind, its ends, how many and why', () => {
    render(<PathArcs {...rows()} />);
    expect(items()).toEqual([
      'Skips ahead · 30%from “Books” to “Boards”Is early',
      'Goes back · 42% · 1,200 customersfrom “Boards” to “Waits”',
      'Does it againat “Waits”',
      'Leaves · 10%at “Waits”',
    ]);
  });

  it('draws the shares that it lists', () => {
    const picture = renderToString(<PathArcs {...rows()} />).match(/<text[^>]*>[^<]*/g);
    expect(picture?.map((text) => text.replace(/<[^>]*>/, ''))).toEqual(['30%', '42%', '10%']);
  });

  it('names the columns in order', () => {
    render(<PathArcs {...rows({ collapsedStages: ['home'] })} />);
    const picture = screen.getByRole('group', { name: 'Paths beside the straight way' });
    expect(
      within(picture)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Books', 'Waits', 'Boards', 'Arrives', 'Home']);
  });

  it('says what a fold hides', () => {
    render(<PathArcs {...rows({ collapsedStages: ['all'] })} />);
    expect(screen.getByText(/^1 path leaves .* 3 paths lie inside folded stages\.$/)).toBeVisible();
  });

  it('draws one line and one head for each arc', () => {
    const one = rows({}, [{ id: 'x', from: 'books', to: 'arrives', kind: 'skip', share: 1 }]);
    const markup = renderToString(<PathArcs {...one} />);
    const picture = markup.slice(0, markup.indexOf('<ul'));
    // From the right half of the first column to the left half of the fourth, over five columns.
    expect(picture).toMatch(/d="M0\.77 0V-13Q0\.77 -22 0\.83 -22H3\.17Q3\.23 -22 3\.23 -13V0"/);
    expect(picture).toContain('stroke-width="4"');
    expect(picture).toContain('x="64.6%"');
  });

  it('says what belongs there where there are no paths', () => {
    render(<PathArcs {...rows({}, [])} />);
    expect(screen.getByText(/^No paths yet/)).toBeVisible();
    expect(screen.queryByRole('list')).not.toBeInTheDocument();
  });

  it('speaks the language of its messages', () => {
    render(<PathArcs {...rows()} messages={pl} />);
    expect(screen.getByText(/^4 ścieżki odbiegają od prostej drogi/)).toBeVisible();
    expect(screen.getByRole('figure')).toHaveAttribute('lang', 'pl');
  });

  it('survives rows without places', () => {
    const layout = layoutJourney(mortgage);
    render(<PathArcs paths={pathArcs(layout)} columns={layout.columns} places={new Map()} />);
    expect(screen.getAllByText(/papers-missing/)).not.toHaveLength(0);
  });
});
