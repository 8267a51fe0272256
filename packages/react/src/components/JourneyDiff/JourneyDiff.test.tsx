import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Journey } from '@sojourn/core';
import { describe, expect, it, vi } from 'vitest';
import { ar } from '../../locales/ar';
import { pl } from '../../locales/pl';
import { describeConformance } from '../../testing/describeConformance';
import { mortgage } from '../../testing/journeys';
import { endless } from '../../testing/samples';
import { mortgageFuture, mortgageLater, version } from '../../testing/versions';
import { JourneyDiff } from './JourneyDiff';

function later(change: (journey: Journey) => void): Journey {
  return version(mortgage, change);
}

/** The lines, each as it is read. */
function lines(): string[] {
  return screen
    .getAllByRole('listitem')
    .filter((item) => within(item).queryAllByRole('listitem').length === 0)
    .map((item) => item.textContent.replace(/\s+/g, ' ').trim());
}

describe('JourneyDiff', () => {
  describeConformance(
    <JourneyDiff before={mortgage} after={mortgageLater} headingLevel={1} />,
    HTMLElement,
  );
  describeConformance(
    <JourneyDiff journey={mortgage} personas={['anna', 'tuan']} headingLevel={1} />,
    HTMLElement,
  );

  it('says how much differs, and names both sides', () => {
    render(<JourneyDiff before={mortgage} after={mortgageLater} beforeLabel="2026" />);
    expect(screen.getByText('1 added · 3 removed · 2 moved · 13 changed')).toBeVisible();
    expect(screen.getByRole('region', { name: 'Differences: 2026 and After' })).toBeVisible();
  });

  it('lists the differences under their stages in reading order, and the rest in one line', () => {
    render(<JourneyDiff before={mortgage} after={mortgageLater} />);
    const titles = screen.getAllByRole('heading').map((heading) => heading.textContent);
    expect(titles.slice(0, 9)).toEqual([
      'The journey',
      'Awareness',
      'Brother recommends the bank',
      'Application',
      'Full application',
      'Notice: application received',
      'Papers are checked while they upload',
      'Purchase',
      'Call: the file is complete',
    ]);
    expect(screen.getByRole('region')).toHaveTextContent(
      /Unchanged\s?Consideration · Living with it$/,
    );
  });

  it('calls no stage unchanged that something left', () => {
    const after = later((journey) => {
      const [from, to] = journey.stages;
      to!.touchpoints.push(from!.touchpoints.pop()!);
    });
    render(<JourneyDiff before={mortgage} after={after} />);
    expect(screen.getByRole('region')).toHaveTextContent(
      /Unchanged\s?Application · Purchase · Living with it$/,
    );
  });

  it('says of each line what happened, to what, and both values', () => {
    render(<JourneyDiff before={mortgage} after={mortgageLater} />);
    const all = lines();
    expect(all).toContain(
      'MovedTouchpointBefore: Place 5 in “Application”After: Place 1 in “Purchase”',
    );
    expect(all).toContain('AddedTouchpointAfter: Website · 2 cards · 1 rating');
    expect(all).toContain('RemovedTouchpointBefore: E-mail · 4 cards · 6 ratings');
    expect(all).toContain('ChangedStatusBefore: DoingAfter: Done');
    expect(all).toContain('ChangedHiddenBefore: YesAfter: No');
  });

  it('marks the words that differ', () => {
    render(<JourneyDiff before={mortgage} after={mortgageLater} />);
    expect(screen.getAllByRole('deletion').map((mark) => mark.textContent)).toEqual(
      expect.arrayContaining(['47', 'eleven', 'nine']),
    );
    expect(screen.getAllByRole('insertion').map((mark) => mark.textContent)).toEqual(
      expect.arrayContaining(['18', 'three', 'two']),
    );
  });

  it('says by how much a score differs, in its unit, and whether that is better', () => {
    render(<JourneyDiff before={mortgage} after={mortgageLater} />);
    const all = lines();
    expect(all).toContainEqual(
      expect.stringMatching(/^ChangedTimeBefore: 9 days.*After: 2 days-7 days, bettern 275/),
    );
    expect(all).toContainEqual(
      expect.stringMatching(
        /^ChangedEmotion · Anna MüllerBefore: Annoyed -1.02n 271.*After: Neutral \+0.3\+1.32, better/,
      ),
    );
  });

  it('calls the sides by the kinds of journey where these differ', () => {
    render(<JourneyDiff before={mortgage} after={mortgageFuture} />);
    expect(
      screen.getByRole('region', { name: 'Differences: Current state and Future state' }),
    ).toBeVisible();
    expect(lines()).toContain('MovedStageCurrent state: Place 2Future state: Place 1');
  });

  it('compares two personas on one map', () => {
    render(<JourneyDiff journey={mortgage} personas={['anna', 'tuan']} />);
    expect(
      screen.getByText(/^\d+ for Anna Müller only · \d+ for Tuấn Nguyễn only · \d+ differ$/),
    ).toBeVisible();
    const all = lines();
    expect(all).toContainEqual(
      expect.stringMatching(/^Only Anna MüllerQuotes.*Anna Müller: I felt like a suspect\.$/),
    );
    expect(all).toContainEqual(
      expect.stringMatching(
        /^DiffersEmotion.*Anna Müller: Angry -1.86.*Tuấn Nguyễn: Angry -1.7\+0.16, better/,
      ),
    );
  });

  it('shows the kinds of change that are chosen', async () => {
    const user = userEvent.setup();
    const onKindsChange = vi.fn();
    render(<JourneyDiff before={mortgage} after={mortgageLater} onKindsChange={onKindsChange} />);
    const filter = screen.getByRole('group', { name: 'Which differences are shown' });
    for (const name of ['Added 1', 'Moved 2', 'Changed 13']) {
      await user.click(within(filter).getByRole('button', { name, pressed: true }));
    }
    expect(lines().every((line) => line.startsWith('Removed'))).toBe(true);
    expect(onKindsChange).toHaveBeenLastCalledWith(['removed'], { reason: 'press' });
    await user.click(within(filter).getByRole('button', { name: 'Removed 3' }));
    expect(screen.getByText(/^All differences are hidden\./)).toBeVisible();
  });

  it('asks, and hides nothing itself, where the kinds are given', async () => {
    const user = userEvent.setup();
    const onKindsChange = vi.fn();
    render(
      <JourneyDiff
        before={mortgage}
        after={mortgageLater}
        kinds={['added']}
        onKindsChange={onKindsChange}
      />,
    );
    await user.click(screen.getByRole('button', { name: 'Moved 2', pressed: false }));
    expect(onKindsChange).toHaveBeenCalledExactlyOnceWith(['added', 'moved'], { reason: 'press' });
    expect(lines()).toHaveLength(1);
  });

  it('shares one selection with other views', async () => {
    const user = userEvent.setup();
    const onSelectedIdChange = vi.fn();
    const { rerender } = render(
      <JourneyDiff
        before={mortgage}
        after={mortgageLater}
        selectedId={null}
        onSelectedIdChange={onSelectedIdChange}
      />,
    );
    await user.click(screen.getByRole('button', { name: 'Full application' }));
    expect(onSelectedIdChange).toHaveBeenCalledExactlyOnceWith(
      'full-application',
      expect.objectContaining({ reason: 'press' }),
    );
    rerender(<JourneyDiff before={mortgage} after={mortgageLater} selectedId="application" />);
    expect(screen.getByRole('button', { name: 'Application', pressed: true })).toBeVisible();
  });

  it('says so when nothing differs', () => {
    render(<JourneyDiff before={mortgage} after={structuredClone(mortgage)} />);
    expect(screen.getByRole('heading', { name: 'Nothing differs' })).toBeVisible();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('never shows data of the host, only that it differs', () => {
    const after = later((journey) => {
      journey.extensions = { secret: '<b>4711</b>' };
      Object.assign(journey, { token: '4711' });
    });
    render(<JourneyDiff before={mortgage} after={after} />);
    expect(lines()).toEqual(['ChangedOther dataAfter: Data that is not shown here']);
    expect(screen.getByRole('region')).not.toHaveTextContent('4711');
  });

  it('folds a text of ten thousand characters', () => {
    const after = later((journey) => {
      journey.summary = endless;
    });
    render(<JourneyDiff before={mortgage} after={after} />);
    expect(screen.getByText('Show all 10,000 characters')).toBeVisible();
    const marks = screen.getAllByRole('insertion', { hidden: true });
    expect(marks.map((mark) => mark.textContent.length)).toEqual([240, 10_000]);
    expect(marks[0]).toBeVisible();
    expect(marks[1]).not.toBeVisible();
  });

  it('draws a hundred lines at first, and more where they are asked for', async () => {
    const user = userEvent.setup();
    const [stage] = mortgage.stages;
    const many = later((journey) => {
      journey.stages = [
        {
          ...stage!,
          touchpoints: Array.from({ length: 110 }, (_, index) => ({
            id: `t${index}`,
            title: `Touchpoint ${index}`,
            ratings: [],
            cards: [],
          })),
        },
      ];
    });
    const before = { ...many, stages: [{ ...stage!, touchpoints: [] }] };
    render(<JourneyDiff before={before} after={many} />);
    expect(screen.queryByText('Touchpoint 100')).not.toBeInTheDocument();
    await user.click(screen.getByText('Show 10 more'));
    expect(screen.getAllByText('Touchpoint 109')[0]).toBeVisible();
    expect(screen.queryByText(/^Show/)).not.toBeInTheDocument();
  });

  it('names channels, choices, lists and dates as its reader does', () => {
    const after = later((journey) => {
      const [touchpoint] = journey.stages[0]!.touchpoints;
      touchpoint!.channel = 'app';
      touchpoint!.contact = 'none';
      touchpoint!.personas = ['anna'];
      journey.reviewBy = '2027-01-31';
      journey.personas[0]!.share = 0.7;
      journey.personas[0]!.goals = [...journey.personas[0]!.goals, 'Ein Garten'];
    });
    render(<JourneyDiff before={mortgage} after={after} messages={pl} />);
    const all = screen.getByRole('region').textContent;
    expect(all).toContain('ZmienionoKanałPrzedtem');
    expect(all).toContain('Potem: Aplikacja');
    expect(all).toContain('Potem: samodzielnie');
    expect(all).toContain('Przedtem: WszyscyPotem');
    expect(all).toContain('31 sty 2027');
    expect(all).toContain('70%');
  });

  it('counts as Arabic counts', () => {
    render(<JourneyDiff before={mortgage} after={mortgageLater} messages={ar} />);
    expect(screen.getByText(/3 إزالات · عمليتا نقل/)).toBeVisible();
  });
});
