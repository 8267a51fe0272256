import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { pl } from '../../locales/pl';
import { describeConformance } from '../../testing/describeConformance';
import { emptyJourney, mortgage, mortgagePart, opened } from '../../testing/journeys';
import { JourneyStory } from './JourneyStory';

const short = opened({
  format: 'sojourn.journey',
  version: 1,
  title: 'Trip',
  trigger: 'The tap drips.',
  outcome: 'The tap is dry.',
  lanes: [
    { id: 'pain', kind: 'cards', topic: 'pain' },
    { id: 'quote', kind: 'cards', topic: 'quote' },
    { id: 'note', kind: 'cards', topic: 'note', hidden: true },
  ],
  stages: [
    {
      id: 'during',
      title: 'During',
      touchpoints: [
        {
          id: 'call',
          title: 'Calls the plumber',
          channel: 'phone',
          moment: 'pain',
          ratings: [
            { measure: 'emotion', value: -1.2 },
            { measure: 'emotion', value: 0.5, aspect: 'expected' },
          ],
          cards: [
            { lane: 'pain', text: 'Forty minutes of music' },
            { lane: 'quote', text: 'I know that song by heart.' },
            { lane: 'note', text: 'Change the song.' },
          ],
        },
        { id: 'visit', title: 'He comes' },
      ],
    },
    { id: 'after', title: 'After' },
  ],
  opportunities: [{ title: 'Call back', at: ['call'], href: 'javascript:alert(1)' }],
});

describe('JourneyStory', () => {
  describeConformance(<JourneyStory journey={mortgagePart} headingLevel={1} />, HTMLElement);

  it('goes stage by stage, from how it begins to how it ends', () => {
    render(<JourneyStory journey={short} />);
    const headings = screen.getAllByRole('heading');
    expect(headings.map((heading) => heading.textContent)).toEqual([
      'Trip',
      'During',
      'Calls the plumber',
      'He comes',
      'After',
    ]);
    expect(screen.getByText('The tap drips.')).toBeVisible();
    expect(screen.getByText('The tap is dry.')).toBeVisible();
    expect(screen.getByText('Stage 2 of 2')).toBeVisible();
    expect(screen.getByText(/^No touchpoints yet\./)).toBeVisible();
  });

  it('tells a chapter: channel, feeling, expectation, notes and what could be done', () => {
    render(<JourneyStory journey={short} />);
    const [call, visit] = within(
      screen.getByRole('list', { name: 'Touchpoints of the stage During' }),
    ).getAllByRole('listitem');
    expect(call).toHaveTextContent('Phone');
    expect(call).toHaveTextContent('Annoyed -1.2');
    expect(call).toHaveTextContent('1.7 below what was expected: +0.5.');
    const told = within(call!).getAllByRole('definition');
    expect(told.map((note) => note.textContent)).toEqual([
      'Forty minutes of music',
      'I know that song by heart.',
      'Call back',
    ]);
    expect(within(call!).getByText('Pain')).toBeVisible();
    expect(visit).toHaveTextContent('not asked yet');
  });

  it('says nothing of a difference that the numbers do not show', () => {
    render(<JourneyStory journey={mortgage} />);
    const [advert] = screen.getAllByRole('listitem');
    expect(advert).toHaveTextContent('Pleased +0.6');
    expect(advert).toHaveTextContent('As expected: +0.6.');
  });

  it('leaves out hidden lanes and unsafe links', () => {
    render(<JourneyStory journey={short} />);
    expect(screen.queryByText('Change the song.')).not.toBeInTheDocument();
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });

  it('names no landmark but itself', () => {
    render(<JourneyStory journey={mortgage} />);
    expect(screen.getByRole('article', { name: mortgage.title })).toBeVisible();
    expect(screen.queryByRole('region')).not.toBeInTheDocument();
  });

  it('says what to begin with when there are no stages', () => {
    render(<JourneyStory journey={emptyJourney} />);
    expect(screen.getByRole('heading', { name: 'Untitled journey' })).toBeVisible();
    expect(screen.getByText(/^This journey has no stages yet\./)).toBeVisible();
  });

  it('selects a chapter, and lets go of it again', async () => {
    const user = userEvent.setup();
    const onSelectedIdChange = vi.fn();
    render(<JourneyStory journey={short} onSelectedIdChange={onSelectedIdChange} />);
    await user.click(screen.getByRole('button', { name: 'Calls the plumber' }));
    expect(screen.getByRole('button', { pressed: true })).toHaveTextContent('Calls the plumber');
    expect(onSelectedIdChange).toHaveBeenLastCalledWith(
      'call',
      expect.objectContaining({ reason: 'press' }),
    );
    await user.keyboard('{Enter}');
    expect(onSelectedIdChange).toHaveBeenLastCalledWith(null, expect.anything());
    expect(screen.queryByRole('button', { pressed: true })).not.toBeInTheDocument();
  });

  it('asks, and changes nothing itself, when it is controlled', async () => {
    const user = userEvent.setup();
    render(<JourneyStory journey={short} selectedId={null} />);
    await user.click(screen.getByRole('button', { name: 'He comes' }));
    expect(screen.queryByRole('button', { pressed: true })).not.toBeInTheDocument();
  });

  it('speaks the language of its messages', () => {
    render(<JourneyStory journey={mortgage} messages={pl} />);
    expect(screen.getByRole('article')).toHaveAttribute('lang', 'pl');
    expect(screen.getAllByText('Bolączki')[0]).toBeVisible();
    expect(screen.getByRole('heading', { name: mortgage.title })).toHaveAttribute('lang', 'en');
  });
});
