import { serializeJourney } from '@sojourn/core';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { StorageError } from '../storage/StorageError';
import { memoryStorage } from '../storage/memoryStorage';
import type { EditorStore } from '../store/types';
import { EditorFrame } from '../testing/EditorFrame';
import { journeyOf } from '../testing/journeys';
import { createVersions } from './createVersions';
import { HistoryPanel } from './HistoryPanel';
import type { VersionStore } from './types';

function rename(store: EditorStore, title: string) {
  store.apply({ type: 'touchpoint.update', id: 'call', changes: { title } });
}

function shown(versions?: VersionStore, start: (store: EditorStore) => void = () => undefined) {
  let editor: EditorStore | undefined;
  render(
    <EditorFrame
      journey={journeyOf()}
      host={{ versions }}
      start={(store) => {
        editor = store;
        start(store);
      }}
    >
      <HistoryPanel />
    </EditorFrame>,
  );
  if (!editor) throw new Error('No editor');
  return editor;
}

function titleNow(editor: EditorStore) {
  return editor.getSnapshot().journey.stages[0]?.touchpoints[0]?.title;
}

describe('the steps', () => {
  it('say that nothing has been done yet', () => {
    shown();
    expect(screen.getByText('Nothing has been changed yet')).toBeVisible();
  });

  it('are in words, newest first, and lead back and forth by the keyboard', async () => {
    const user = userEvent.setup();
    const editor = shown(undefined, (store) => {
      rename(store, 'Phones');
      rename(store, 'Rings');
      store.apply({ type: 'stage.move', id: 'move', index: 0 });
    });
    const list = within(screen.getByRole('region', { name: 'Steps' }));
    expect(list.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Moved the stage “Move”Now',
      'Renamed “Phones” to “Rings”',
      'Renamed “call” to “Phones”',
      'As it was opened',
    ]);
    list.getByRole('button', { name: 'Renamed “call” to “Phones”' }).focus();
    await user.keyboard('{Enter}');
    const journey = () => editor.getSnapshot().journey;
    expect(titleOf(journey(), 'call')).toBe('Phones');
    await waitFor(() => expect(list.getByRole('button', { current: 'step' })).toHaveFocus());
    await user.click(list.getByRole('button', { name: /^Moved the stage “Move”/ }));
    expect(journey().stages[0]?.id).toBe('move');
    await user.click(list.getByRole('button', { name: 'As it was opened' }));
    expect(serializeJourney(journey())).toBe(serializeJourney(journeyOf()));
  });
});

function titleOf(journey: ReturnType<typeof journeyOf>, id: string) {
  return journey.stages
    .flatMap(({ touchpoints }) => touchpoints)
    .find((touchpoint) => touchpoint.id === id)?.title;
}

describe('named versions', () => {
  it('are kept, compared and restored as one step', async () => {
    const user = userEvent.setup();
    const versions = createVersions(memoryStorage(), 'a');
    const editor = shown(versions);
    expect(await screen.findByText('No version has been kept yet.')).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: 'Name of this version' }), 'May{Enter}');
    const restore = await screen.findByRole('button', { name: 'Restore “May”' });
    expect(screen.getByText('“May” was kept.')).toBeVisible();
    rename(editor, 'Phones');
    rename(editor, 'Rings');

    await user.click(screen.getByRole('button', { name: 'Compare with now: “May”' }));
    const dialog = await screen.findByRole('dialog', { name: '“May” and now' });
    expect(
      await within(dialog).findByRole('region', { name: 'Differences: May and Now' }),
    ).toBeVisible();
    await user.click(within(dialog).getAllByRole('button', { name: 'Close' })[0] as HTMLElement);

    await user.click(restore);
    expect(
      await screen.findByText('The journey is as in “May” again. Undo takes that back.'),
    ).toBeVisible();
    expect(titleNow(editor)).toBe('call');
    expect(screen.getByRole('button', { current: 'step' })).toHaveTextContent(
      'Restored the version “May”',
    );
    editor.undo();
    expect(titleNow(editor)).toBe('Rings');
  });

  it('are removed only after a question', async () => {
    const user = userEvent.setup();
    const versions = createVersions(memoryStorage(), 'a');
    await versions.save('May', journeyOf());
    shown(versions);
    await user.click(await screen.findByRole('button', { name: 'Remove “May”' }));
    expect(screen.getByRole('button', { name: 'Keep' })).toHaveFocus();
    expect(await versions.list()).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Remove' }));
    expect(await screen.findByText('“May” was removed.')).toBeVisible();
    expect(await versions.list()).toEqual([]);
  });

  it('keep the name that was typed where the storage is full', async () => {
    const user = userEvent.setup();
    const versions: VersionStore = {
      ...createVersions(memoryStorage(), 'a'),
      save: () => Promise.reject(new StorageError('full')),
    };
    shown(versions);
    const name = screen.getByRole('textbox', { name: 'Name of this version' });
    await user.type(name, 'May{Enter}');
    expect(await screen.findByText(/^There is no room in the storage/)).toBeVisible();
    expect(name).toHaveValue('May');
  });

  it('leave the journey alone where one is gone', async () => {
    const user = userEvent.setup();
    const versions = createVersions(memoryStorage(), 'a');
    const { id } = await versions.save('May', journeyOf());
    const editor = shown(versions, (store) => rename(store, 'Phones'));
    const restore = await screen.findByRole('button', { name: 'Restore “May”' });
    await versions.remove(id);
    await user.click(restore);
    expect(await screen.findByText(/^This version is gone or cannot be read/)).toBeVisible();
    expect(titleNow(editor)).toBe('Phones');
  });
});
