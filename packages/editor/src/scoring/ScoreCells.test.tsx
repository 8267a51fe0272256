import type { Lane } from '@sojourn/core';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { EditorStore } from '../store/types';
import { LaneFrame } from '../testing/LaneFrame';
import { mortgage } from '../testing/samples';
import { touchpointOf } from './ratingCommand';
import { ScoreCells } from './ScoreCells';

const lane: Lane = { id: 'scores', kind: 'scores', measures: ['csat', 'nps'] };
const first = mortgage.stages[0]?.touchpoints[0]?.id ?? '';
const journey = {
  ...mortgage,
  stages: mortgage.stages.slice(0, 1).map((stage) => ({
    ...stage,
    touchpoints: stage.touchpoints.slice(0, 1).map((one) => ({
      ...one,
      title: 'Advert',
      ratings: [{ measure: 'nps', value: 41, n: 158, low: 29, high: 52 }],
    })),
  })),
  paths: [],
  opportunities: [],
};

function shown(collapsedStages: string[] = []) {
  let store: EditorStore | undefined;
  render(
    <LaneFrame
      journey={journey}
      lane={lane}
      cells={(columns) => <ScoreCells {...columns} />}
      start={(made) => (store = made)}
      options={{ view: { collapsedStages } }}
    />,
  );
  const ratings = () => touchpointOf((store as EditorStore).getSnapshot().journey, first)?.ratings;
  return { user: userEvent.setup(), ratings };
}

const spot = (name: RegExp) => screen.getByRole('group', { name });

describe('ScoreCells', () => {
  it('names each score, what has been asked first', () => {
    shown();
    const names = screen.getAllByRole('group').map((one) => one.getAttribute('aria-label'));
    expect(names).toEqual(['NPS: +41', 'CSAT: not asked yet']);
  });

  it('takes a number in the cell and keeps the answers that it rests on', async () => {
    const { user, ratings } = shown();
    act(() => spot(/NPS/).focus());
    await user.keyboard('45{Enter}');
    expect(ratings()).toEqual([{ measure: 'nps', value: 45, n: 158, low: 29, high: 52 }]);
    expect(screen.getByRole('status')).toHaveTextContent('Advert: +45');
  });

  it('begins a score where nobody has been asked', async () => {
    const { user, ratings } = shown();
    await user.click(screen.getByText('CSAT'));
    await user.keyboard('82{Enter}');
    expect(ratings()?.at(-1)).toEqual({ measure: 'csat', value: 82 });
  });

  it('refuses what is off the scale or no number, in words, and keeps the old value when left', async () => {
    const { user, ratings } = shown();
    act(() => spot(/NPS/).focus());
    await user.keyboard('{Enter}');
    const field = screen.getByRole('textbox', { name: 'NPS at “Advert”' });
    await user.clear(field);
    await user.type(field, '101{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent(
      '101 is off the scale: write -100 to +100.',
    );
    await user.tab();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    expect(ratings()?.[0]?.value).toBe(41);
  });

  it('says the means of a folded stage', () => {
    shown([journey.stages[0]?.id ?? '']);
    expect(screen.getByRole('gridcell')).toHaveTextContent('NPS: +41');
    expect(screen.queryByRole('group')).not.toBeInTheDocument();
  });
});
