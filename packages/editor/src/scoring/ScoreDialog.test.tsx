import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadParts } from '../testing/loadParts';
import type { EditorStore } from '../store/types';
import { DialogFrame } from '../testing/DialogFrame';
import { mortgage } from '../testing/samples';
import { touchpointOf } from './ratingCommand';

beforeAll(loadParts, 60_000);

const [stage] = mortgage.stages;
const first = stage?.touchpoints[0]?.id ?? '';
const [anna] = mortgage.personas;
const journey = {
  ...mortgage,
  stages: mortgage.stages.slice(0, 1).map((one) => ({
    ...one,
    touchpoints: one.touchpoints.slice(0, 1).map((touchpoint) => ({
      ...touchpoint,
      title: 'Advert',
      ratings: [
        { measure: 'emotion', value: -1, raw: { value: 2, scale: '1..5' } },
        { measure: 'emotion', value: 1, aspect: 'expected' as const, persona: anna?.id ?? '' },
      ],
    })),
  })),
  paths: [],
  opportunities: [],
};

async function opened(measure = 'emotion') {
  let store: EditorStore | undefined;
  render(
    <DialogFrame
      journey={journey}
      dialog={{ name: 'score', touchpoint: first, measure }}
      start={(made) => (store = made)}
    />,
  );
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Open' }));
  const ratings = () => touchpointOf((store as EditorStore).getSnapshot().journey, first)?.ratings;
  return { user, ratings, store: store as EditorStore };
}

describe('ScoreDialog', () => {
  it('lists what is known by a measure, whose it is and what it tells', async () => {
    await opened();
    expect(screen.getByRole('dialog', { name: 'Ratings at “Advert”' })).toBeVisible();
    const rows = within(screen.getByRole('list', { name: 'Ratings: Emotion' }))
      .getAllByRole('button', { name: / · / })
      .map((one) => one.textContent);
    expect(rows).toEqual([
      'Everybody · experiencedAnnoyed, -1',
      `${anna?.name ?? ''} · expectedPleased, +1`,
    ]);
  });

  it('rates by one tap on a face, and forgets what the old value was converted from', async () => {
    const { user, ratings, store } = await opened();
    expect(screen.getByText('Came in as 2 on 1..5')).toBeVisible();
    expect(screen.getByRole('radio', { name: 'Annoyed' })).toBeChecked();
    await user.click(screen.getByRole('radio', { name: 'Delighted' }));
    expect(ratings()?.[0]).toEqual({ measure: 'emotion', value: 2 });
    act(() => store.undo());
    expect(ratings()?.[0]?.value).toBe(-1);
  });

  it('begins with a tap where nobody has been asked', async () => {
    const { user, ratings } = await opened('ces');
    expect(screen.getByText('Nobody has been asked yet.')).toBeVisible();
    await user.click(screen.getByRole('radio', { name: '6' }));
    expect(ratings()?.at(-1)).toEqual({ measure: 'ces', value: 6 });
    expect(screen.getByRole('status')).toHaveTextContent('A rating was added.');
  });

  it('changes fields, and leaves out what is usual', async () => {
    const { user, ratings } = await opened();
    await user.click(screen.getByRole('radio', { name: 'the organization' }));
    expect(ratings()?.[0]).toMatchObject({ viewpoint: 'organization' });
    await user.click(screen.getByRole('radio', { name: 'customers' }));
    expect(ratings()?.[0]).not.toHaveProperty('viewpoint');
    const answers = screen.getByRole('textbox', { name: 'Answers' });
    await user.type(answers, '12');
    await user.tab();
    expect(ratings()?.[0]?.n).toBe(12);
  });

  it('adds and removes a rating', async () => {
    const { user, ratings } = await opened();
    await user.click(screen.getByRole('button', { name: 'Add a rating' }));
    expect(ratings()).toHaveLength(3);
    await user.click(screen.getByRole('button', { name: 'Remove this rating' }));
    expect(ratings()).toHaveLength(2);
    expect(screen.getByRole('status')).toHaveTextContent('The rating was removed.');
  });

  it('adds a measure of one’s own, with a scale that has a range', async () => {
    const { user, store } = await opened();
    await user.click(screen.getByRole('button', { name: 'Add a measure' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Own measure …' }));
    const form = within(screen.getByRole('group', { name: 'New measure' }));
    await user.click(form.getByRole('button', { name: 'Add the measure' }));
    expect(form.getByRole('alert')).toHaveTextContent('Write what is measured.');
    await user.type(form.getByRole('textbox', { name: 'Name' }), 'Trust');
    await user.tab();
    await user.click(form.getByRole('button', { name: 'Add the measure' }));
    expect(store.getSnapshot().journey.measures.at(-1)).toMatchObject({
      name: 'Trust',
      kind: 'custom',
      scale: { min: 1, max: 5 },
    });
    expect(screen.getByText('From 1 to 5, higher is better')).toBeVisible();
  });
});
