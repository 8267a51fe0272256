import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadParts } from '../testing/loadParts';
import { StorageError } from '../storage/StorageError';
import type { EditorStore } from '../store/types';
import { EditorFrame } from '../testing/EditorFrame';
import { anna, emptyJourney, mortgage, tuan } from '../testing/samples';
import { memoryPersonaLibrary } from './memoryPersonaLibrary';
import { libraryPersonaOf } from './personaImport';
import type { LibraryPersona, PersonaLibrary } from './types';

beforeAll(loadParts, 60_000);

async function show(personaLibrary: PersonaLibrary, journey = mortgage) {
  let store: EditorStore | undefined;
  render(
    <EditorFrame
      journey={journey}
      host={{ personaLibrary }}
      start={(made) => {
        store = made;
        made.set({ dialog: { name: 'personas' } });
      }}
    />,
  );
  const dialog = await screen.findByRole('dialog', { name: 'Personas' });
  await act(async () => {
    await personaLibrary.list().catch(() => undefined);
  });
  const part = (name: string) => within(within(dialog).getByRole('region', { name }));
  return { store: store as EditorStore, dialog, part };
}

const mai: LibraryPersona = {
  ...tuan,
  id: 'mai',
  name: 'Mai Trần',
  sources: [],
  channels: ['web'],
};
const [first] = mortgage.personas;
const own = libraryPersonaOf(mortgage, first?.id ?? '') as LibraryPersona;

describe('PersonaLibraryDialog', () => {
  it('adds a persona of the library to the map, as one step', async () => {
    const user = userEvent.setup();
    const { store, part } = await show(memoryPersonaLibrary([mai]), emptyJourney);
    await user.click(
      part('In the library').getByRole('button', { name: 'Add to this map: Mai Trần' }),
    );
    expect(part('On this map').getByRole('heading', { name: 'Mai Trần' })).toBeVisible();
    expect(part('In the library').getByText('The same on this map')).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent('Mai Trần was added to this map.');
    act(() => store.undo());
    expect(
      part('On this map').queryByRole('heading', { name: 'Mai Trần' }),
    ).not.toBeInTheDocument();
    expect(store.getSnapshot().journey.channels).toEqual(emptyJourney.channels);
  });

  it('keeps a persona of the map, with what it rests on', async () => {
    const user = userEvent.setup();
    const library = memoryPersonaLibrary();
    const { part } = await show(library);
    expect(part('In the library').getByText(/^Nothing is in the library yet/)).toBeVisible();
    await user.click(
      part('On this map').getByRole('button', { name: `Keep in the library: ${own.name}` }),
    );
    expect(await part('In the library').findByRole('heading', { name: own.name })).toBeVisible();
    expect(await library.list()).toEqual([own]);
  });

  it('compares where both differ, and lets the library’s hold', async () => {
    const user = userEvent.setup();
    const kept = { ...own, goals: ['To sleep at night'] };
    const { store, dialog } = await show(memoryPersonaLibrary([kept]));
    await user.click(within(dialog).getByRole('button', { name: /^Compare / }));
    expect(within(dialog).getByRole('table')).toHaveTextContent('To sleep at night');
    await user.click(
      within(dialog).getByRole('button', { name: /^Update this map from the library: / }),
    );
    expect(store.getSnapshot().journey.personas[0]?.goals).toEqual(['To sleep at night']);
    expect(within(dialog).getByText('The same on this map')).toBeVisible();
  });

  it('lets the map’s hold', async () => {
    const user = userEvent.setup();
    const library = memoryPersonaLibrary([{ ...own, goals: ['To sleep at night'] }]);
    const { dialog } = await show(library);
    await user.click(within(dialog).getByRole('button', { name: /^Compare / }));
    await user.click(
      within(dialog).getByRole('button', { name: /^Update the library from this map: / }),
    );
    expect(await within(dialog).findByText('The same on this map')).toBeVisible();
    expect(await library.list()).toEqual([own]);
  });

  it('asks before it removes, and puts back', async () => {
    const user = userEvent.setup();
    const library = memoryPersonaLibrary([mai]);
    const { dialog } = await show(library, emptyJourney);
    const remove = () =>
      within(dialog).getByRole('button', { name: 'Remove Mai Trần from the library' });
    await user.click(remove());
    await user.click(within(dialog).getByRole('button', { name: 'Keep' }));
    expect(await library.list()).toHaveLength(1);
    await user.click(remove());
    await user.click(within(dialog).getByRole('button', { name: 'Remove' }));
    const putBack = await within(dialog).findByRole('button', { name: 'Put back' });
    expect(putBack).toHaveFocus();
    expect(await library.list()).toEqual([]);
    await user.click(putBack);
    expect(await within(dialog).findByRole('heading', { name: 'Mai Trần' })).toBeVisible();
    expect(await library.list()).toMatchObject([{ id: 'mai' }]);
  });

  it('hears what another tab keeps', async () => {
    const library = memoryPersonaLibrary();
    const { dialog } = await show(library);
    await act(() => library.save(mai));
    expect(await within(dialog).findByRole('heading', { name: 'Mai Trần' })).toBeVisible();
  });

  it('says why nothing was kept, and leaves everything as it was', async () => {
    const user = userEvent.setup();
    const library: PersonaLibrary = {
      ...memoryPersonaLibrary([mai]),
      save: () => Promise.reject(new StorageError('full')),
    };
    const { dialog } = await show(library);
    await user.click(
      within(dialog).getByRole('button', { name: `Keep in the library: ${own.name}` }),
    );
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(/^There is no room/);
    expect(within(dialog).getByRole('heading', { name: 'Mai Trần' })).toBeVisible();
  });

  it('says why the library cannot be opened', async () => {
    const library: PersonaLibrary = {
      ...memoryPersonaLibrary(),
      list: () => Promise.reject(new DOMException('No.', 'SecurityError')),
    };
    const { dialog } = await show(library);
    expect(within(dialog).getByRole('alert')).toHaveTextContent(/does not let this page keep/);
    expect(within(dialog).getByRole('button', { name: 'Try again' })).toBeVisible();
  });

  it('counts what it cannot read, and shows the rest', async () => {
    const list = () => Promise.resolve([anna, null, 'x'] as unknown as LibraryPersona[]);
    const { dialog } = await show({ ...memoryPersonaLibrary(), list }, emptyJourney);
    expect(within(dialog).getByText(/^2 entries could not be read/)).toBeVisible();
    expect(within(dialog).getByRole('heading', { name: anna.name })).toBeVisible();
  });

  it('has nothing for axe to find', async () => {
    const { dialog } = await show(memoryPersonaLibrary([mai, own]));
    const { violations } = await axe.run(dialog, {
      rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
