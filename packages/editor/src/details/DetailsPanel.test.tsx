import type { Journey } from '@sojourn/core';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadParts } from '../testing/loadParts';
import { JourneyEditor } from '../JourneyEditor';
import { EditorPanel } from '../JourneyEditor/EditorPanel';
import type { EditorStore, EditorStoreOptions, Target } from '../store/types';
import { EditorFrame } from '../testing/EditorFrame';
import { opened } from '../testing/samples';

beforeAll(loadParts, 60_000);

/** Small, since queries by role are slow. */
const moving = opened({
  format: 'sojourn.journey',
  version: 1,
  title: 'Moving house',
  lanes: [
    { id: 'doing', kind: 'cards', topic: 'doing' },
    { id: 'curve', kind: 'curve', measures: ['emotion'] },
    { id: 'note', kind: 'cards', topic: 'note' },
  ],
  personas: [{ id: 'anna', name: 'Anna' }],
  stages: [
    {
      id: 'plan',
      title: 'Plan',
      touchpoints: [
        {
          id: 'call',
          title: 'Calls the agent',
          owner: 'Sales',
          channel: 'phone',
          ratings: [{ measure: 'emotion', value: 1, n: 12 }],
          cards: [
            { id: 'rings', lane: 'doing', text: 'Rings twice' },
            { id: 'waits', lane: 'note', text: 'Waits for a week' },
          ],
        },
        { id: 'visit', title: 'Visits a flat', channel: 'branch' },
      ],
    },
    { id: 'move', title: 'Move', touchpoints: [{ id: 'sign', title: 'Signs' }] },
  ],
  paths: [
    { id: 'again', kind: 'loop', from: 'visit', to: 'call' },
    { id: 'leaves', kind: 'exit', from: 'visit' },
  ],
  opportunities: [{ id: 'answer', title: 'Answer on the same day', at: ['call'] }],
});

function shown(
  targets: readonly Target[] = [],
  {
    journey = moving,
    ...options
  }: Omit<EditorStoreOptions, 'document'> & { journey?: Journey } = {},
) {
  const held: { store?: EditorStore } = {};
  render(
    <EditorFrame
      journey={journey}
      options={options}
      start={(store) => {
        held.store = store;
        const [first] = targets;
        if (targets.length > 1) store.set({ selected: targets, panel: 'details' });
        else store.openDetails(first);
      }}
    >
      <EditorPanel />
    </EditorFrame>,
  );
  const { store } = held;
  if (!store) throw new Error('The frame did not start.');
  return { user: userEvent.setup({ delay: null }), store, now: () => store.getSnapshot().journey };
}

const touchpoints = moving.stages.flatMap((stage) => stage.touchpoints);
const [touchpoint] = touchpoints.filter((one) => one.cards.length > 0 && one.ratings.length > 0);
const target: Target = { kind: 'touchpoint', id: touchpoint?.id ?? '' };
const region = (name: string) => within(screen.getByRole('region', { name }));
const title = () => screen.getByRole('heading', { level: 4 });

describe('the details panel', () => {
  it('changes one field by one command, which undo takes back', async () => {
    const { user, store, now } = shown([target]);
    await user.type(screen.getByRole('textbox', { name: 'Department' }), ' and more');
    await user.tab();
    const changed = now().stages.flatMap((stage) => stage.touchpoints);
    const owner = changed.find(({ id }) => id === target.id)?.owner;
    expect(owner).toBe(`${touchpoint?.owner} and more`);
    act(() => store.undo());
    expect(now()).toEqual(moving);
    expect(screen.getByRole('textbox', { name: 'Department' })).toHaveValue(touchpoint?.owner);
  });

  it('declares a well-known channel that is chosen for the first time', async () => {
    const { user, now } = shown([target]);
    const channel = screen.getByRole('combobox', { name: 'Channel' });
    await user.clear(channel);
    await user.type(channel, 'Text message');
    await user.keyboard('{Enter}');
    expect(now().channels.at(-1)).toMatchObject({ id: 'sms' });
    const changed = now().stages.flatMap((stage) => stage.touchpoints);
    expect(changed.find(({ id }) => id === target.id)?.channel).toBe('sms');
  });

  it('goes to a card and back, with the focus', async () => {
    const { user } = shown([target]);
    const before = title().textContent;
    const [card] = touchpoint?.cards ?? [];
    const [open] = region('Cards').getAllByRole('button');
    if (open) await user.click(open);
    expect(title()).toHaveFocus();
    expect(screen.getByRole('textbox', { name: 'Text' })).toHaveValue(card?.text);
    await user.click(screen.getByRole('button', { name: `Back to ${before}` }));
    expect(title()).toHaveTextContent(before ?? '');
    expect(title()).toHaveFocus();
  });

  it('takes the focus where keys opened it, and gives it back by Escape', async () => {
    render(<JourneyEditor defaultJourney={moving} />);
    const user = userEvent.setup();
    const cell = screen.getByRole('columnheader', { name: /Calls the agent/ });
    await user.click(cell);
    const tools = screen.getByRole('toolbar');
    act(() => within(tools).getByRole('button', { name: 'Details' }).focus());
    await user.keyboard('{Enter}');
    const panel = await screen.findByRole('complementary', { name: 'Details' });
    await waitFor(() =>
      expect(within(panel).getByText('Calls the agent', { selector: 'h4' })).toHaveFocus(),
    );
    await user.keyboard('{Tab}{Tab}{Escape}');
    expect(cell).toHaveFocus();
  });

  it('leads out to the stage and the journey', async () => {
    const { user } = shown([target]);
    const where = within(screen.getByRole('navigation', { name: 'Where it belongs' }));
    await user.click(where.getByRole('button', { name: 'The journey' }));
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveValue(moving.title);
  });

  it('shows what is selected when that changes', () => {
    const { store } = shown([target]);
    const other = touchpoints.at(-1);
    act(() => store.goToThing(other?.id ?? ''));
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveValue(other?.title);
    expect(screen.queryByRole('button', { name: /^Back to/ })).not.toBeInTheDocument();
  });

  it('opens the windows for ratings and paths', async () => {
    const { user, store } = shown([target]);
    await user.click(screen.getByRole('button', { name: 'Rate this touchpoint …' }));
    expect(store.getSnapshot().dialog).toMatchObject({ name: 'score', touchpoint: target.id });
    act(() => store.set({ dialog: undefined }));
    await user.click(screen.getByRole('button', { name: 'Add a path …' }));
    expect(store.getSnapshot().dialog).toEqual({ name: 'link', from: target.id });
  });

  it('changes a rating by its place', async () => {
    const rating = touchpoint?.ratings[0];
    const { user, now } = shown([{ ...target, kind: 'rating', measure: rating?.measure ?? '' }]);
    const [value] = screen.getAllByRole('textbox', { name: 'Value' });
    if (value) {
      await user.clear(value);
      await user.type(value, '1.25');
      await user.tab();
    }
    const changed = now().stages.flatMap((stage) => stage.touchpoints);
    const [first] = changed.find(({ id }) => id === target.id)?.ratings ?? [];
    expect(first).toEqual({ ...rating, value: 1.25 });
  });

  describe('of the journey', () => {
    const unfold = async (user: ReturnType<typeof userEvent.setup>, name: string) =>
      user.click(screen.getByRole('heading', { level: 5, name }));

    it('adds a persona and opens it', async () => {
      const { user, now } = shown();
      await unfold(user, 'Personas');
      await user.click(screen.getByRole('button', { name: 'Add a persona' }));
      expect(now().personas.at(-1)).toMatchObject({ name: 'New persona' });
      expect(title()).toHaveTextContent('New persona');
    });

    it('orders lanes, and keeps the focus on what moved', async () => {
      const { user, now } = shown();
      await unfold(user, 'Lanes');
      const [first, second, ...rest] = moving.lanes.map(({ id }) => id);
      const lanes = region('Lanes');
      const [, down] = lanes.getAllByRole('button', { name: /^Move .* down$/ });
      const up = lanes.getAllByRole('button', { name: /^Move .* up$/ })[1];
      expect(down).toBeEnabled();
      if (up) await user.click(up);
      expect(now().lanes.map(({ id }) => id)).toEqual([second, first, ...rest]);
      expect(lanes.getAllByRole('listitem')[0]).toContainElement(
        document.activeElement as HTMLElement,
      );
    });

    it('asks before it removes what takes others along, and says what', async () => {
      const { user, now } = shown();
      await unfold(user, 'Lanes');
      await user.click(screen.getByRole('button', { name: 'Remove Doing' }));
      const question = within(screen.getByRole('group', { name: 'Remove “Doing”?' }));
      expect(question.getByText('Remove “Doing”? With it go: 1 card.')).toBeVisible();
      await user.keyboard('{Escape}');
      expect(now()).toBe(moving);
      await user.click(screen.getByRole('button', { name: 'Remove Doing' }));
      await user.click(screen.getByRole('button', { name: 'Remove' }));
      expect(now().lanes.map(({ id }) => id)).toEqual(['curve', 'note']);
    });

    it('removes a path at once', async () => {
      const { user, now } = shown();
      await unfold(user, 'Paths');
      const [remove] = region('Paths').getAllByRole('button', { name: /^Remove / });
      if (remove) await user.click(remove);
      expect(now().paths).toEqual(moving.paths.slice(1));
    });
  });

  it('adds actions to an opportunity', async () => {
    const [opportunity] = moving.opportunities;
    const { user, now } = shown([{ kind: 'opportunity', id: opportunity?.id ?? '' }]);
    await user.click(screen.getByRole('button', { name: 'Add an action' }));
    expect(now().opportunities[0]?.actions.at(-1)).toMatchObject({ title: 'New action' });
    await user.click(screen.getByRole('checkbox', { name: 'Done' }));
    expect(now().opportunities[0]?.actions.at(-1)).toMatchObject({ done: true });
  });

  it('sets a field for several things in one step', async () => {
    const three = touchpoints.slice(0, 3).map(({ id }): Target => ({ kind: 'touchpoint', id }));
    const { user, store, now } = shown(three);
    expect(title()).toHaveTextContent('3 selected');
    expect(screen.queryByRole('textbox', { name: 'Title' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: 'Pain' }));
    const moments = () =>
      now()
        .stages.flatMap((stage) => stage.touchpoints)
        .slice(0, 3)
        .map(({ moment }) => moment);
    expect(moments()).toEqual(['pain', 'pain', 'pain']);
    act(() => store.undo());
    expect(now()).toEqual(moving);
  });

  it('has no control where nothing can be changed', () => {
    shown([target], { readOnly: true });
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: /^(Add|Remove|Move|Rate)/ }),
    ).not.toBeInTheDocument();
    expect(screen.getAllByText(touchpoint?.title ?? '')).not.toHaveLength(0);
  });

  it('leaves only what the host allows', () => {
    shown([target], { allow: ({ type }) => type !== 'touchpoint.update' });
    expect(screen.getByRole('textbox', { name: 'Title' })).toBeDisabled();
    expect(screen.getByRole('button', { name: 'Add an opportunity' })).toBeEnabled();
  });

  it('says that a thing is gone', () => {
    shown([{ kind: 'persona', id: 'nobody' }]);
    expect(screen.getByText('This is not part of the journey any more.')).toBeVisible();
  });
});
