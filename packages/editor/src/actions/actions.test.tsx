import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openJourney, type Journey } from '@sojourn/core';
import { describe, expect, it, vi } from 'vitest';
import { EditorGrid } from '../grid';
import { ar } from '../locales/ar';
import type { EditorStore } from '../store/types';
import { EditorFrame, type EditorFrameProps } from '../testing/EditorFrame';
import { ActionBar } from './ActionBar';

const opened = openJourney({
  format: 'sojourn.journey',
  version: 1,
  title: 'Moving house',
  lanes: [
    { id: 'touchpoints', kind: 'touchpoints' },
    { id: 'pain', kind: 'cards', topic: 'pain' },
  ],
  stages: [
    { id: 'plan', title: 'Plan', touchpoints: [{ id: 'advert', title: 'Sees an advert' }] },
    {
      id: 'move',
      title: 'Move',
      touchpoints: [
        {
          id: 'call',
          title: 'Calls the firm',
          cards: [{ id: 'late', lane: 'pain', text: 'Nobody answers' }],
        },
        { id: 'letter', title: 'Gets a letter' },
        { id: 'day', title: 'The day itself' },
      ],
    },
  ],
});
if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
const { journey } = opened;

function titles(of: Journey, id = 'move'): string[] {
  const found = of.stages.find((one) => one.id === id);
  return found?.touchpoints.map(({ title }) => title) ?? [];
}

function now(store: EditorStore) {
  return titles(store.getSnapshot().journey);
}

/** The grid with the focus on `Calls the firm`. */
async function atCall(props: Partial<EditorFrameProps> = {}) {
  const shown = show(props);
  await shown.user.click(screen.getByRole('columnheader', { name: /Calls the firm/ }));
  expectFocus('Calls the firm');
  return shown;
}

function expectFocus(title: string) {
  expect(document.activeElement).not.toBe(document.body);
  expect(document.activeElement).toHaveTextContent(title);
}

function show(props: Partial<EditorFrameProps> = {}) {
  let store: EditorStore | undefined;
  render(
    <EditorFrame
      journey={journey}
      {...props}
      start={(made) => {
        store = made;
        props.start?.(made);
      }}
    >
      <ActionBar />
      <EditorGrid />
    </EditorFrame>,
  );
  if (!store) throw new Error('No store.');
  return { store, user: userEvent.setup() };
}

function status() {
  return screen.getAllByRole('status')[0];
}

describe('keys', () => {
  it('lifts, moves, drops as one step, and keeps the focus on what moved', async () => {
    const { store, user } = await atCall();
    await user.keyboard(' ');
    expect(status()).toHaveTextContent(/is lifted/);
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(status()).toHaveTextContent(`place 3 of ${3} in “Move”`);
    expectFocus('Calls the firm');
    await user.keyboard(' ');
    expect(store.getSnapshot().lifted).toBeUndefined();
    expect(now(store)[2]).toBe('Calls the firm');
    store.undo();
    expect(now(store)).toEqual(titles(journey));
  });

  it('takes a lifted thing back by Escape', async () => {
    const { store, user } = await atCall();
    await user.keyboard(' {ArrowRight}{ArrowRight}{Escape}');
    expect(now(store)).toEqual(titles(journey));
    expect(status()).toHaveTextContent(/stood/);
    expectFocus('Calls the firm');
  });

  it('moves at once by Alt and an arrow, by the reading direction', async () => {
    const { store, user } = await atCall({ messages: ar });
    await user.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    expect(now(store)[1]).toBe('Calls the firm');
  });

  it('removes, says what went along, and undo brings it and the focus back', async () => {
    const { store, user } = await atCall();
    await user.keyboard('{Delete}');
    expect(now(store)).not.toContain('Calls the firm');
    expect(status()).toHaveTextContent(/was removed\. Ctrl\+Z brings it back\./);
    await waitFor(() => expectFocus('Gets a letter'));
    store.undo();
    await waitFor(() => expectFocus('Calls the firm'));
  });

  it('adds after, and begins to write its name', async () => {
    const { store, user } = await atCall();
    await user.keyboard('{Insert}');
    await user.keyboard('Signs in{Enter}');
    expect(now(store)[1]).toBe('Signs in');
  });

  it('selects several, and duplicates and moves them together', async () => {
    const { store, user } = await atCall();
    await user.keyboard('{Shift>}{ArrowRight}{/Shift}');
    expect(screen.getByText('2 touchpoints')).toBeVisible();
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
    expect(now(store).slice(1, 3)).toEqual(['Calls the firm', 'Gets a letter']);
    await user.keyboard('{Control>}d{/Control}');
    expect(now(store)).toHaveLength(3 + 2);
  });

  it('marks one more by Ctrl and Space', async () => {
    const { store, user } = await atCall();
    await user.keyboard('{Control>} {/Control}');
    expect(store.getSnapshot().selected).toEqual([]);
    await user.keyboard('{Control>} {/Control}');
    expect(store.getSnapshot().selected).toEqual([{ kind: 'touchpoint', id: 'call' }]);
  });

  it('does nothing with a letter that AltGr makes', async () => {
    const { store, user } = await atCall();
    await user.keyboard('{AltGraph>}m{/AltGraph}');
    expect(store.getSnapshot().dialog).toBeUndefined();
  });

  it('copies as lines, cuts, and asks what is pasted', async () => {
    const { store, user } = await atCall();
    const setData = vi.fn();
    const focused = document.activeElement ?? document.body;
    fireEvent.copy(focused, { clipboardData: { setData } });
    expect(setData).toHaveBeenCalledExactlyOnceWith('text/plain', 'Calls the firm');
    fireEvent.cut(focused, { clipboardData: { setData } });
    expect(now(store)).not.toContain('Calls the firm');
    await user.paste('Waits');
    expect(store.getSnapshot().dialog).toMatchObject({ name: 'paste', text: 'Waits' });
  });
});

describe('the bar', () => {
  it('says what to do where nothing is selected', () => {
    show();
    expect(screen.getByText(/Select something on the map/)).toBeVisible();
  });

  it('does by single presses what the keys do', async () => {
    const { store, user } = await atCall();
    const bar = screen.getByRole('toolbar');
    expect(screen.getByText(`Touchpoint: Calls the firm`)).toBeVisible();
    await user.click(within(bar).getByRole('button', { name: 'Move towards the end' }));
    expect(now(store)[1]).toBe('Calls the firm');
    await user.click(within(bar).getByRole('button', { name: 'Remove' }));
    expect(now(store)).not.toContain('Calls the firm');
  });

  it('does what it offers where the thing stands now', async () => {
    const { store, user } = await atCall();
    act(() => store.goToThing('letter'));
    const value = { id: 'first', title: 'Looks for a firm' };
    // It reads the same before and after: the one that stands there has only moved on.
    act(() => void store.apply({ type: 'touchpoint.add', in: 'move', value, index: 0 }));
    await user.click(screen.getByRole('button', { name: 'Add' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Add a touchpoint after' }));
    await waitFor(() => expect(now(store)[3]).toBe('New touchpoint'));
  });

  it('is one tab stop', async () => {
    await atCall();
    const bar = screen.getByRole('toolbar');
    const buttons = within(bar).getAllByRole('button');
    expect(buttons.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });

  it('marks a moment by a menu', async () => {
    const { store, user } = await atCall();
    await user.click(screen.getByRole('button', { name: 'Moment' }));
    await user.click(await screen.findByRole('menuitemcheckbox', { name: 'Pain point' }));
    await waitFor(() =>
      expect(store.getSnapshot().journey.stages[1]?.touchpoints[0]?.moment).toBe('pain'),
    );
  });

  it('lets single taps select several', async () => {
    const { store, user } = await atCall();
    const tap = (name: RegExp) =>
      user.pointer({ keys: '[TouchA]', target: screen.getByRole('columnheader', { name }) });
    await user.click(screen.getByRole('button', { name: 'More' }));
    await user.click(await screen.findByRole('menuitemcheckbox', { name: 'Select several' }));
    await tap(/Gets a letter/);
    await tap(/The day itself/);
    expect(screen.getByText('3 touchpoints')).toBeVisible();
    await tap(/Calls the firm/);
    expect(screen.getByText('2 touchpoints')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Done' }));
    expect(screen.queryByRole('button', { name: 'Done' })).not.toBeInTheDocument();
    expectFocus('Calls the firm');
    await user.click(within(screen.getByRole('toolbar')).getByRole('button', { name: 'Remove' }));
    expect(now(store)).toEqual(['Calls the firm']);
    await tap(/Calls the firm/);
    expect(screen.getByText('Touchpoint: Calls the firm')).toBeVisible();
  });

  it('ends selecting several by Escape', async () => {
    const { store, user } = await atCall();
    await user.click(screen.getByRole('button', { name: 'More' }));
    await user.click(await screen.findByRole('menuitemcheckbox', { name: 'Select several' }));
    expect(status()).toHaveTextContent('Tap what else is to be selected.');
    act(() => screen.getByRole('columnheader', { name: /Calls the firm/ }).focus());
    await user.keyboard('{Escape}');
    expect(store.getSnapshot()).toMatchObject({ selecting: false, selected: [{ id: 'call' }] });
  });

  it('offers nothing that changes where it can only be read', async () => {
    await atCall({ options: { readOnly: true } });
    expect(screen.getByRole('button', { name: 'Remove' })).toHaveAttribute('aria-disabled', 'true');
    expect(screen.getByRole('button', { name: 'Add' })).toHaveAttribute('aria-disabled', 'true');
    expect(screen.getByRole('button', { name: 'Details' })).not.toHaveAttribute(
      'aria-disabled',
      'true',
    );
  });

  it('offers what the host allows', async () => {
    await atCall({
      options: { allow: ({ type }) => type !== 'touchpoint.remove' },
    });
    expect(screen.getByRole('button', { name: 'Remove' })).toHaveAttribute('aria-disabled', 'true');
    expect(screen.getByRole('button', { name: 'Duplicate' })).not.toHaveAttribute(
      'aria-disabled',
      'true',
    );
  });
});

describe('the menu at a spot', () => {
  it('is about what is under the pointer, and does what it says', async () => {
    const { store, user } = show();
    const header = screen.getByRole('columnheader', { name: new RegExp('Gets a letter') });
    await user.pointer({ keys: '[MouseRight]', target: header });
    await user.click(await screen.findByRole('menuitem', { name: 'Duplicate' }));
    await waitFor(() => expect(now(store)).toHaveLength(3 + 1));
  });
});

describe('the dialogs', () => {
  it('moves to a chosen place by single taps and brings the focus back', async () => {
    const { store, user } = await atCall();
    await user.keyboard('m');
    const dialog = await screen.findByRole('dialog', { name: `Move “Calls the firm”` });
    await user.click(within(dialog).getByRole('radio', { name: 'Plan' }));
    await user.click(within(dialog).getByRole('radio', { name: 'After “Sees an advert”' }));
    expect(within(dialog).getByRole('status')).toHaveTextContent(
      'New place: after “Sees an advert” in “Plan”.',
    );
    await user.click(within(dialog).getByRole('button', { name: 'Move' }));
    expect(titles(store.getSnapshot().journey, 'plan')[1]).toBe('Calls the firm');
    await waitFor(() => expectFocus('Calls the firm'));
  });

  it('lists the keys', async () => {
    const { user } = await atCall();
    await user.keyboard('?');
    const dialog = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
    expect(within(dialog).getByText('Ctrl+D')).toBeVisible();
    await user.keyboard('{Escape}');
    await waitFor(() => expectFocus('Calls the firm'));
  });
});
