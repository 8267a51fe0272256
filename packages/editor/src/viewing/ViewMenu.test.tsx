import type { Journey } from '@sojourn/core';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { EditorStore, EditorStoreOptions } from '../store/types';
import { EditorFrame } from '../testing/EditorFrame';
import { mortgage } from '../testing/samples';
import { ViewMenu } from './ViewMenu';

/** Without the lanes that the document itself hides. */
const journey: Journey = {
  ...mortgage,
  lanes: mortgage.lanes.map((lane) => ({ ...lane, hidden: false })),
};

function show(options?: Omit<EditorStoreOptions, 'document'>) {
  const held: { store?: EditorStore } = {};
  render(
    <EditorFrame journey={journey} options={options} start={(made) => (held.store = made)}>
      <ViewMenu />
    </EditorFrame>,
  );
  return held.store as EditorStore;
}

const laneIds = (store: EditorStore) => store.getSnapshot().layout.lanes.map(({ id }) => id);

describe('ViewMenu', () => {
  it('hides a lane by keys, says so on its button, and shows everything again', async () => {
    const user = userEvent.setup();
    const store = show();
    await user.tab();
    await user.keyboard('{Enter}');
    const pains = await screen.findByRole('menuitemcheckbox', { name: 'Pains', checked: true });
    pains.focus();
    await user.keyboard('{Enter}');
    expect(laneIds(store)).not.toContain('pain');
    expect(screen.getByRole('menuitemcheckbox', { name: 'Pains', checked: false })).toBeVisible();
    await user.keyboard('{Escape}');
    const button = screen.getByRole('button', { name: 'View 1 hidden' });
    expect(button).toHaveFocus();
    await user.click(button);
    await user.click(await screen.findByRole('menuitem', { name: 'Show everything' }));
    expect(laneIds(store)).toContain('pain');
    expect(store.getSnapshot().document.canUndo).toBe(false);
  });

  it('zooms to stages, folds them, and parts the curves', async () => {
    const user = userEvent.setup();
    const store = show();
    await user.click(screen.getByRole('button', { name: 'View' }));
    await user.click(await screen.findByRole('menuitemradio', { name: 'One for each persona' }));
    await user.click(screen.getByRole('menuitemradio', { name: 'Stages only' }));
    expect(store.getSnapshot().view).toMatchObject({ zoom: 'stages', curves: 'personas' });
    expect(store.getSnapshot().columnIds).toHaveLength(mortgage.stages.length);
    await user.click(screen.getByRole('menuitemradio', { name: 'Touchpoints' }));
    await user.click(screen.getByRole('menuitem', { name: 'Fold all stages' }));
    expect(store.getSnapshot().view.collapsedStages).toHaveLength(mortgage.stages.length);
  });

  it('never hides everybody', async () => {
    const user = userEvent.setup();
    const store = show();
    await user.click(screen.getByRole('button', { name: 'View' }));
    await user.click(await screen.findByRole('menuitemcheckbox', { name: 'Anna Müller' }));
    expect(store.getSnapshot().view.personas).toEqual(['tuan']);
    expect(screen.getByRole('menuitemcheckbox', { name: 'Tuấn Nguyễn' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
  });

  it('asks, and changes nothing itself, where the host holds the view', async () => {
    const user = userEvent.setup();
    const onViewChange = vi.fn();
    const store = show({ view: {}, holdsView: true, onViewChange });
    await user.click(screen.getByRole('button', { name: 'View' }));
    await user.click(await screen.findByRole('menuitemcheckbox', { name: 'Pains' }));
    expect(onViewChange).toHaveBeenCalledExactlyOnceWith({ hiddenLanes: ['pain'] });
    expect(laneIds(store)).toContain('pain');
  });
});
