import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { vi as vietnamese } from '../../locales/vi';
import { describeConformance } from '../../testing/describeConformance';
import { emptyJourney, mortgage, mortgagePart, opened } from '../../testing/journeys';
import { JourneyOverview } from './JourneyOverview';

function felt(...values: (number | undefined)[]) {
  return opened({
    format: 'sojourn.journey',
    version: 1,
    title: 'Trip',
    stages: values.map((value, index) => ({
      title: `Stage ${index}`,
      touchpoints: [
        {
          id: `t${index}`,
          title: `Place ${index}`,
          ratings: value === undefined ? [] : [{ measure: 'emotion', value }],
        },
      ],
    })),
  });
}

const namesOf = () => screen.getAllByRole('button').map((button) => button.textContent);

describe('JourneyOverview', () => {
  describeConformance(<JourneyOverview journey={mortgagePart} headingLevel={1} />, HTMLElement);

  it('says of each stage how it felt, how large it is, and where it is lowest and highest', () => {
    render(<JourneyOverview journey={mortgage} />);
    const [stages] = screen.getAllByRole('list');
    const all = within(stages!).getAllByRole('listitem');
    expect(all).toHaveLength(5);
    expect(all[2]).toHaveTextContent('During · 6 touchpoints');
    expect(all[2]).toHaveTextContent('Neutral +0.2');
    expect(all[2]).toHaveTextContent(
      'Lowest at “Call: papers are missing” (-1.8), highest at “Letter with the binding offer” (+1.7).',
    );
    expect(screen.getByText('How it felt is known at 15 of 16 touchpoints.')).toBeVisible();
  });

  it('names the worst and the best places with their stage and a reason', () => {
    render(<JourneyOverview journey={mortgage} />);
    expect(namesOf()).toEqual([
      'Call: papers are missing Angry -1.8 Application',
      'Full application Annoyed -1.1 Application',
      'Notice: application received Neutral -0.3 Application',
      'Letter with the binding offer Delighted +1.7 Application',
      'Decision in principle Delighted +1.6 Application',
      'Meets an adviser Delighted +1.5 Consideration',
    ]);
    expect(screen.getByText('Told after twelve days; had sent them already')).toBeVisible();
  });

  it.each([
    [[-1], ['Place 0 Annoyed -1 Stage 0']],
    [
      [1, undefined, 0],
      ['Place 2 Neutral 0 Stage 2', 'Place 0 Pleased +1 Stage 0'],
    ],
  ])('names no place twice where few are known: %j', (values, names) => {
    render(<JourneyOverview journey={felt(...values)} />);
    expect(namesOf()).toEqual(names);
  });

  it('says that a stage was not asked about, and that no reason is noted', () => {
    render(<JourneyOverview journey={felt(1, undefined)} />);
    const [, second] = screen.getAllByRole('listitem');
    expect(second).toHaveTextContent(
      /not asked yet.*Nobody has been asked yet how this stage felt/,
    );
    expect(screen.getByText('Nobody has noted why yet.')).toBeVisible();
  });

  it('gives the moment as a reason where no card says one', () => {
    const journey = opened({
      format: 'sojourn.journey',
      version: 1,
      title: 'Trip',
      stages: [
        {
          title: 'S',
          touchpoints: [
            { title: 'T', moment: 'pain', ratings: [{ measure: 'emotion', value: -2 }] },
          ],
        },
      ],
    });
    render(<JourneyOverview journey={journey} />);
    expect(screen.getByText('Marked as a pain.')).toBeVisible();
  });

  it('says what to do where nothing is rated, and where there are no stages', () => {
    const { rerender } = render(<JourneyOverview journey={felt(undefined)} />);
    expect(screen.getByText(/^No touchpoint is rated yet\./)).toBeVisible();
    rerender(<JourneyOverview journey={emptyJourney} />);
    expect(screen.getByText(/^This journey has no stages yet\./)).toBeVisible();
    expect(screen.queryByRole('list')).not.toBeInTheDocument();
  });

  it('selects a place, marks its stage, and lets go of it again', async () => {
    const user = userEvent.setup();
    const onSelectedIdChange = vi.fn();
    render(<JourneyOverview journey={mortgage} onSelectedIdChange={onSelectedIdChange} />);
    const call = screen.getByRole('button', { name: /^Call: papers/ });
    await user.click(call);
    expect(call).toHaveAttribute('aria-pressed', 'true');
    expect(onSelectedIdChange).toHaveBeenLastCalledWith(
      'papers-missing',
      expect.objectContaining({ reason: 'press' }),
    );
    expect(screen.getByRole('listitem', { current: true })).toHaveTextContent('Application');
    await user.click(call);
    expect(onSelectedIdChange).toHaveBeenLastCalledWith(null, expect.anything());
  });

  it('asks, and changes nothing itself, when it is controlled', async () => {
    const user = userEvent.setup();
    render(<JourneyOverview journey={mortgage} selectedId="adviser" />);
    await user.click(screen.getByRole('button', { name: /^Call: papers/ }));
    expect(screen.getByRole('button', { pressed: true })).toHaveTextContent('Meets an adviser');
  });

  it('speaks the language of its messages', () => {
    render(<JourneyOverview journey={mortgage} messages={vietnamese} />);
    expect(screen.getByRole('region')).toHaveAttribute('lang', 'vi');
    expect(screen.getByRole('heading', { name: 'Nơi cảm nhận tệ nhất' })).toBeVisible();
    expect(screen.getByRole('heading', { name: mortgage.title })).toHaveAttribute('lang', 'en');
  });
});
