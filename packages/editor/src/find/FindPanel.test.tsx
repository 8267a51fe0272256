import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { EditorStore } from '../store/types';
import { EditorFrame } from '../testing/EditorFrame';
import { mortgage } from '../testing/samples';
import { FindPanel } from './FindPanel';

function show() {
  const held: { store?: EditorStore } = {};
  render(
    <EditorFrame journey={mortgage} start={(made) => (held.store = made)}>
      <FindPanel />
    </EditorFrame>,
  );
  return held.store as EditorStore;
}

const field = () => screen.getByRole('searchbox', { name: 'Find on the map' });

describe('FindPanel', () => {
  it('finds while one types, says how many, and marks what was found', async () => {
    const user = userEvent.setup();
    show();
    expect(field()).toHaveFocus();
    await user.keyboard('papers ARE');
    const group = await screen.findByRole('region', { name: /^Touchpoints/ });
    expect(screen.getByRole('status')).toHaveTextContent(/^\d+ found$/);
    const [result] = within(group).getAllByRole('button', { name: /papers are ?missing/ });
    expect(within(result as HTMLElement).getByText('papers are').tagName).toBe('MARK');
  });

  it('goes to the next by Enter and F3, and back by Shift, and stays in the field', async () => {
    const user = userEvent.setup();
    const store = show();
    await user.keyboard('letter{Enter}');
    expect(screen.getByText(/^1 of \d+$/)).toBeVisible();
    const { spot } = store.getSnapshot();
    await user.keyboard('{F3}');
    expect(screen.getByText(/^2 of \d+$/)).toBeVisible();
    expect(store.getSnapshot().spot).not.toEqual(spot);
    expect(field()).toHaveFocus();
    await user.keyboard('{Shift>}{Enter}{/Shift}');
    expect(store.getSnapshot().spot).toEqual(spot);
    expect(screen.getAllByRole('button', { current: true })).toHaveLength(1);
  });

  it('stays open where the next is not on the map', async () => {
    const user = userEvent.setup();
    const store = show();
    store.set({ panel: 'find' });
    await user.keyboard('Anna M{Enter}');
    expect(screen.getByRole('button', { current: true })).toHaveTextContent('Anna Müller');
    expect(store.getSnapshot().panel).toBe('find');
  });

  it('is walked by arrows, goes to what is taken, and is cleared by Escape', async () => {
    const user = userEvent.setup();
    const store = show();
    await user.keyboard('letter');
    await screen.findByRole('region', { name: /^Touchpoints/ });
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}{Enter}');
    expect(store.getSnapshot().spot).toMatchObject({ row: ':touchpoints' });
    await user.keyboard('{ArrowUp}');
    expect(field()).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(field()).toHaveValue('');
    expect(screen.getByText('What are you looking for?')).toBeVisible();
    store.set({ panel: 'find' });
    await user.keyboard('{Escape}');
    expect(store.getSnapshot().panel).toBeUndefined();
  });

  it('says when nothing is found, and shows what passes filters alone', async () => {
    const user = userEvent.setup();
    show();
    await user.keyboard('zzzz');
    expect(await screen.findByText('Nothing found')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Clear what is looked for' }));
    await user.click(screen.getByRole('button', { name: 'Filters', expanded: false }));
    await user.click(screen.getByRole('button', { name: 'Personas' }));
    expect(await screen.findByRole('button', { name: /Anna Müller/ })).toBeVisible();
    expect(screen.queryByRole('region', { name: /^Touchpoints/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Take all filters away' }));
    await user.click(screen.getByRole('button', { name: 'Channel' }));
    await user.click(await screen.findByRole('menuitemradio', { name: 'Phone' }));
    await user.keyboard('{Escape}');
    expect(await screen.findByRole('button', { name: 'Channel: Phone' })).toBeVisible();
    expect(screen.getByRole('region', { name: /^Touchpoints/ })).toBeVisible();
  });
});
