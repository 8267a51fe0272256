import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadParts } from '../testing/loadParts';
import type { EditorStore, EditorStoreOptions } from '../store/types';
import { EditorFrame } from '../testing/EditorFrame';
import { journeyOf } from '../testing/journeys';

beforeAll(loadParts, 60_000);

function opened(options?: Omit<EditorStoreOptions, 'document'>) {
  const held: { store?: EditorStore } = {};
  render(
    <EditorFrame
      journey={journeyOf('Moving', ['look', 'call', 'visit', 'sign', 'move'])}
      options={options}
      start={(store) => (held.store = store)}
    />,
  );
  act(() => held.store?.set({ dialog: { name: 'link', from: 'visit' } }));
  const dialog = within(screen.getByRole('dialog', { name: 'A path from “visit”' }));
  return {
    user: userEvent.setup({ delay: null }),
    dialog,
    paths: () => held.store?.getSnapshot().journey.paths,
  };
}

describe('the dialog for a path', () => {
  it('adds a path back to a touchpoint, with a share', async () => {
    const { user, dialog, paths } = opened();
    await user.click(dialog.getByRole('radio', { name: 'Go back' }));
    await user.type(dialog.getByRole('combobox', { name: 'To which touchpoint' }), 'cal');
    await user.keyboard('{Enter}');
    expect(dialog.getByText('From “visit” customers go back to “call”.')).toBeVisible();
    await user.type(dialog.getByRole('textbox', { name: 'Share' }), '30');
    await user.tab();
    expect(dialog.getByText('From “visit” 30% of the customers go back to “call”.')).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Add the path' }));
    expect(paths()).toMatchObject([{ from: 'visit', to: 'call', kind: 'loop', share: 0.3 }]);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('offers only where a path of that kind can lead', async () => {
    const { user, dialog } = opened();
    await user.click(dialog.getByRole('radio', { name: 'Skip ahead' }));
    await user.click(dialog.getByRole('combobox', { name: 'To which touchpoint' }));
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
      'movePlan',
    ]);
  });

  it('takes what is still being written, by Enter', async () => {
    const { user, dialog, paths } = opened();
    await user.click(dialog.getByRole('radio', { name: 'Leave' }));
    expect(dialog.queryByRole('combobox')).not.toBeInTheDocument();
    await user.type(dialog.getByRole('textbox', { name: 'Label' }), 'Gives up{Enter}');
    expect(paths()).toMatchObject([{ from: 'visit', kind: 'exit', label: 'Gives up' }]);
    expect(paths()?.[0]).not.toHaveProperty('to');
  });

  it('asks for a touchpoint where there is none', async () => {
    const { user, dialog, paths } = opened();
    await user.click(dialog.getByRole('button', { name: 'Add the path' }));
    expect(dialog.getByRole('alert')).toHaveTextContent('Choose a touchpoint.');
    expect(paths()).toEqual([]);
  });

  it('says why the host refuses', async () => {
    const { user, dialog } = opened({ allow: () => 'Ask the owner of the map.' });
    await user.click(dialog.getByRole('radio', { name: 'Leave' }));
    await user.click(dialog.getByRole('button', { name: 'Add the path' }));
    expect(dialog.getByRole('alert')).toHaveTextContent(/Ask the owner of the map/);
  });
});
