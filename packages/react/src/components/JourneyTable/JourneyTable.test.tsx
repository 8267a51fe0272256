import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ar } from '../../locales/ar';
import { describeConformance } from '../../testing/describeConformance';
import { emptyJourney, mortgagePart, opened } from '../../testing/journeys';
import { JourneyTable } from './JourneyTable';

const trip = opened({
  format: 'sojourn.journey',
  version: 1,
  title: 'Trip',
  lanes: [
    { id: 'pain', kind: 'cards', topic: 'pain' },
    { id: 'gain', kind: 'cards', topic: 'gain' },
    { id: 'note', kind: 'cards', topic: 'note', hidden: true },
    { id: 'scores', kind: 'scores', title: 'Survey' },
    { id: 'opportunities', kind: 'opportunities' },
    { id: 'paths', kind: 'paths' },
  ],
  stages: [
    {
      id: 'during',
      title: 'During',
      phase: 'during',
      cards: [{ lane: 'pain', text: 'It takes all day' }],
      touchpoints: [
        {
          id: 'call',
          title: 'Calls the plumber',
          channel: 'phone',
          moment: 'pain',
          ratings: [
            { measure: 'emotion', value: -1.2 },
            { measure: 'csat', value: 41 },
          ],
          cards: [
            { id: 'music', lane: 'pain', text: 'Forty minutes of music' },
            { lane: 'note', text: 'Change the song' },
          ],
        },
        { id: 'visit', title: 'He comes' },
      ],
    },
    { id: 'after', title: 'After' },
  ],
  opportunities: [{ title: 'Call back', at: ['call'] }],
  paths: [{ from: 'visit', to: 'call', kind: 'loop', share: 0.2 }],
});

const cellsOf = (row: HTMLElement) =>
  within(row)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

describe('JourneyTable', () => {
  describeConformance(<JourneyTable journey={mortgagePart} />, HTMLDivElement);

  it('has columns for touchpoint, channel, feeling and the lanes in use', () => {
    render(<JourneyTable journey={trip} />);
    const headers = screen.getAllByRole('columnheader').map((header) => header.textContent);
    expect(headers).toEqual([
      'Touchpoint',
      'Channel',
      'Feeling',
      'Pains',
      'Survey',
      'Opportunities',
      'Paths',
    ]);
    expect(screen.getByRole('table', { name: 'Trip' })).toBeVisible();
  });

  it('has a row for each touchpoint, under the row of its stage', () => {
    render(<JourneyTable journey={trip} />);
    const [, stage, call, visit, after, none] = screen.getAllByRole('row');
    expect(stage).toHaveTextContent(/^During DuringIt takes all day$/);
    expect(within(call!).getByRole('rowheader')).toHaveTextContent('Calls the plumber Pain');
    expect(cellsOf(call!)).toEqual([
      'Phone',
      'Annoyed -1.2',
      'Forty minutes of music',
      'Satisfaction (CSAT): 41\u00a0%',
      'Call back',
      '',
    ]);
    expect(cellsOf(visit!)).toEqual([
      '',
      'not asked yet',
      '',
      '',
      '',
      'Goes back to “Calls the plumber” · 20%',
    ]);
    expect(after).toHaveTextContent('After');
    expect(none).toHaveTextContent(/^No touchpoints yet\./);
  });

  it.each([
    ['call', /Calls the plumber/],
    ['music', /Calls the plumber/],
    ['after', /^After/],
  ])('marks the row of %s', (selectedId, words) => {
    render(<JourneyTable journey={trip} selectedId={selectedId} />);
    expect(screen.getByRole('row', { current: true })).toHaveTextContent(words);
  });

  it.each([null, undefined, 'gone'])('marks no row for %j', (selectedId) => {
    render(<JourneyTable journey={trip} selectedId={selectedId} />);
    expect(screen.queryByRole('row', { current: true })).not.toBeInTheDocument();
  });

  it('can be scrolled by keys, and says what it is', () => {
    render(<JourneyTable journey={trip} />);
    expect(screen.getByRole('group', { name: 'Table of the journey “Trip”' })).toHaveAttribute(
      'tabindex',
      '0',
    );
  });

  it('says what to begin with when there are no stages', () => {
    render(<JourneyTable journey={emptyJourney} />);
    expect(screen.getByRole('cell')).toHaveTextContent(/^This journey has no stages yet\./);
  });

  it('speaks the language of its messages', () => {
    render(<JourneyTable journey={trip} messages={ar} />);
    expect(screen.getByRole('group')).toHaveAttribute('dir', 'rtl');
    expect(screen.getByRole('columnheader', { name: 'القناة' })).toBeVisible();
    expect(screen.getByText('الهاتف')).toBeVisible();
  });
});
