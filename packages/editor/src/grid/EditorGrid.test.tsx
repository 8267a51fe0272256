import { act, createEvent, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { openJourney, type Journey } from '@sojourn/core';
import { ar } from '../locales/ar';
import { spotOf } from '../store/spots';
import type { EditorStore } from '../store/types';
import { EditorFrame, type EditorFrameProps } from '../testing/EditorFrame';
import { EditorGrid } from './EditorGrid';

function moving(): Journey {
  const opened = openJourney({
    format: 'sojourn.journey',
    version: 1,
    title: 'Moving house',
    stages: [
      {
        id: 'plan',
        title: 'Plan',
        touchpoints: [
          {
            id: 'call',
            title: 'Calls a mover',
            cards: [
              { id: 'why', lane: 'pain', text: 'Nobody answers' },
              { id: 'when', lane: 'pain', text: 'No date yet' },
            ],
          },
          { id: 'offer', title: 'Gets an offer' },
        ],
      },
      { id: 'move', title: 'Move', touchpoints: [{ id: 'day', title: 'The day' }] },
    ],
    lanes: [
      { id: 'pain', kind: 'cards', topic: 'pain' },
      { id: 'gain', kind: 'cards', topic: 'gain' },
      { id: 'opportunities', kind: 'opportunities' },
    ],
  });
  if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
  return opened.journey;
}

function shown(props: Partial<EditorFrameProps> = {}) {
  const held: { store?: EditorStore } = {};
  render(
    <EditorFrame journey={moving()} {...props} start={(made) => (held.store = made)}>
      <EditorGrid />
    </EditorFrame>,
  );
  const store = held.store as EditorStore;
  return {
    store,
    user: userEvent.setup(),
    journey: () => store.getSnapshot().journey,
    painsOf: () =>
      store
        .getSnapshot()
        .journey.stages[0]?.touchpoints.map(({ cards }) => cards.map(({ text }) => text)),
  };
}

const stage = (name: RegExp) => screen.getByRole('columnheader', { name });
const card = (name: string) => screen.getByRole('group', { name });
const field = (name: string) => screen.getByRole('textbox', { name });

/** jsdom knows the direction of an element only from its own attribute. */
function readRightToLeft() {
  screen.getByRole('group', { name: /Moving house/ }).style.direction = 'rtl';
}

describe('the grid by keys', () => {
  it('has one tab stop, and is left by Tab', async () => {
    const { user } = shown();
    await user.tab();
    expect(stage(/^Plan/)).toHaveFocus();
    await user.keyboard('{ArrowDown}{ArrowRight}');
    expect(stage(/^Gets an offer/)).toHaveFocus();
    await user.tab();
    expect(screen.getByRole('button', { name: 'Add a lane' })).toHaveFocus();
    await user.tab({ shift: true });
    expect(stage(/^Gets an offer/)).toHaveFocus();
  });

  it('goes through the cards of a cell one by one, and on to the next row', async () => {
    const { user } = shown();
    await user.tab();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(card('Nobody answers')).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(card('No date yet')).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(screen.getAllByRole('gridcell', { name: 'Empty: Gains' })[0]).toHaveFocus();
    await user.keyboard('{Home}');
    expect(screen.getByRole('rowheader', { name: /Gains/ })).toHaveFocus();
    await user.keyboard('{Control>}{Home}{/Control}{PageDown}');
    expect(stage(/^Move/)).toHaveFocus();
  });

  it('goes by the direction of reading', async () => {
    const { user } = shown({ messages: ar });
    readRightToLeft();
    await user.tab();
    await user.keyboard('{ArrowDown}{ArrowLeft}');
    expect(stage(/Gets an offer/)).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(stage(/Calls a mover/)).toHaveFocus();
  });
});

describe('writing in place', () => {
  it.each(['{Enter}', '{F2}'])('renames by %s, in one step, and keeps the focus', async (key) => {
    const { user, store, journey } = shown();
    await user.tab();
    await user.keyboard(key);
    expect(field('Title of the stage')).toHaveFocus();
    await user.keyboard('Prepare{Enter}');
    expect(stage(/^Prepare/)).toHaveFocus();
    expect(journey().stages[0]?.title).toBe('Prepare');
    act(() => store.undo());
    expect(journey().stages[0]?.title).toBe('Plan');
    expect(journey()).toEqual(moving());
  });

  it('adds a card to an empty cell when its text is there, however slowly it is typed', async () => {
    const { user, painsOf, store } = shown();
    await user.tab();
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowRight}{Enter}');
    const writing = field('Text of the card');
    await user.keyboard('Too');
    await expect.poll(painsOf).toEqual([['Nobody answers', 'No date yet'], ['Too']]);
    expect(field('Text of the card')).toBe(writing);
    expect(writing).toHaveFocus();
    await user.keyboard(' dear{Shift>}{Enter}{/Shift}by far{Enter}');
    expect(painsOf()?.[1]).toEqual(['Too dear\nby far']);
    expect(screen.getByRole('group', { name: /Too dear/ })).toHaveFocus();
    act(() => store.undo());
    expect(painsOf()?.[1]).toEqual([]);
  });

  it('adds nothing where nothing was written', async () => {
    const { user, journey } = shown();
    await user.tab();
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowRight}{Enter}{Enter}');
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    expect(screen.getAllByRole('gridcell', { name: 'Empty: Pains' })[0]).toHaveFocus();
    expect(journey()).toEqual(moving());
  });

  it('adds an opportunity to an empty cell', async () => {
    const { user, journey } = shown();
    await user.tab();
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}{Enter}');
    expect(field('Title of the opportunity')).toHaveFocus();
    await user.keyboard('Call back{Enter}');
    expect(journey().opportunities).toMatchObject([{ title: 'Call back', at: ['call'] }]);
    expect(card('Call back')).toHaveFocus();
  });

  it('takes all of it back by Escape', async () => {
    const { user, journey } = shown();
    await user.tab();
    await user.keyboard('{F2}Pre');
    await expect.poll(() => journey().stages[0]?.title).toBe('Pre');
    await user.keyboard('pare{Escape}');
    expect(journey()).toEqual(moving());
    expect(stage(/^Plan/)).toHaveFocus();
  });

  it('goes on to the next cell by Tab', async () => {
    const { user, journey } = shown();
    await user.tab();
    await user.keyboard('{F2}Prepare{Tab}');
    expect(journey().stages[0]?.title).toBe('Prepare');
    expect(stage(/^Move/)).toHaveFocus();
  });

  it('keeps a title that would be empty, and says so', async () => {
    const { user, journey } = shown();
    await user.tab();
    await user.keyboard('{F2}P');
    await expect.poll(() => journey().stages[0]?.title).toBe('P');
    await user.keyboard('{Backspace}{Enter}');
    expect(journey()).toEqual(moving());
    expect(screen.getByRole('status')).toHaveTextContent('This cannot be empty');
    expect(stage(/^Plan/)).toHaveFocus();
  });

  it('does not end while a letter is being composed', async () => {
    const { user, journey } = shown();
    await user.tab();
    await user.keyboard('{F2}Ke');
    const composing = createEvent.keyDown(field('Title of the stage'), {
      key: 'Enter',
      isComposing: true,
    });
    fireEvent(field('Title of the stage'), composing);
    expect(composing.defaultPrevented).toBe(false);
    expect(field('Title of the stage')).toHaveValue('Ke');
    await user.keyboard('{Enter}');
    expect(journey().stages[0]?.title).toBe('Ke');
  });

  it('is not begun where the journey can only be read', async () => {
    const { user } = shown({ options: { readOnly: true } });
    await user.tab();
    await user.keyboard('{F2}');
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Add/ })).not.toBeInTheDocument();
  });
});

describe('the grid by pointer', () => {
  it('selects by a press and writes by a double press', async () => {
    const { user, store } = shown();
    await user.click(card('No date yet'));
    expect(store.getSnapshot().selected).toEqual([{ kind: 'card', id: 'when' }]);
    expect(card('No date yet')).toHaveFocus();
    await user.dblClick(card('No date yet'));
    expect(field('Text of the card')).toHaveValue('No date yet');
    await user.click(stage(/^Plan/));
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  });

  it('writes by a second tap', async () => {
    const { user } = shown();
    const tap = () => user.pointer({ keys: '[TouchA]', target: stage(/^The day/) });
    await tap();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    await tap();
    expect(field('Title of the touchpoint')).toHaveValue('The day');
  });

  it('selects several by Ctrl, and a stretch of a row by Shift', async () => {
    const { user, store } = shown();
    const ids = () => store.getSnapshot().selected.map(({ id }) => id);
    await user.click(stage(/^Calls a mover/));
    await user.keyboard('{Control>}');
    await user.click(stage(/^The day/));
    expect(ids()).toEqual(['call', 'day']);
    await user.click(stage(/^Calls a mover/));
    expect(ids()).toEqual(['day']);
    await user.keyboard('{/Control}');
    await user.click(stage(/^Calls a mover/));
    await user.keyboard('{Shift>}');
    await user.click(stage(/^The day/));
    expect(ids()).toEqual(['call', 'offer', 'day']);
    await user.keyboard('{/Shift}');
    expect(stage(/^The day/)).toHaveFocus();
  });

  it('adds a stage, a touchpoint and a lane, whose names are written at once', async () => {
    const { user, journey } = shown();
    await user.click(screen.getByRole('button', { name: 'Add a stage' }));
    await user.keyboard('Settle{Enter}');
    await user.click(screen.getByRole('button', { name: 'Add a touchpoint to “Settle”' }));
    await user.keyboard('Unpacks{Enter}');
    expect(journey().stages[2]).toMatchObject({
      title: 'Settle',
      touchpoints: [{ title: 'Unpacks' }],
    });
    await user.click(screen.getByRole('button', { name: 'Add a lane' }));
    await user.click(await screen.findByRole('menuitem', { name: 'A lane of your own' }));
    await user.keyboard('Weather{Enter}');
    expect(journey().lanes.at(-1)).toMatchObject({ kind: 'cards', title: 'Weather' });
  });

  it('folds a stage and unfolds it', async () => {
    const { user } = shown();
    await user.click(screen.getByRole('button', { name: 'Fold “Plan”' }));
    expect(screen.queryByRole('columnheader', { name: /^Gets/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Unfold “Plan”' }));
    expect(stage(/^Gets/)).toBeVisible();
  });
});

describe('the focus', () => {
  it('stays in the grid when what had it is removed, and comes back with it', async () => {
    const { user, store } = shown();
    await user.click(card('Nobody answers'));
    act(() => void store.apply({ type: 'card.remove', id: 'why' }));
    expect(card('No date yet')).toHaveFocus();
    act(() => store.undo());
    expect(card('Nobody answers')).toHaveFocus();
  });

  it('stays with what moved', async () => {
    const { user, store } = shown();
    await user.click(card('Nobody answers'));
    act(() => {
      store.apply({ type: 'card.move', id: 'why', in: 'offer', index: 0 });
      const spot = spotOf(store.getSnapshot().layout, 'why');
      if (spot) store.goTo(spot);
    });
    expect(card('Nobody answers')).toHaveFocus();
  });
});

it('marks what is looked for', () => {
  const { store } = shown();
  act(() => store.set({ query: 'DAY' }));
  const found = screen
    .getAllByRole('columnheader')
    .filter((element) => element.dataset['found'] === 'true');
  expect(found).toEqual([stage(/^The day/)]);
});
