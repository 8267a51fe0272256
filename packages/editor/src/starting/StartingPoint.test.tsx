import { createJourney } from '@sojourn/core';
import { screen, render, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { loadParts } from '../testing/loadParts';
import { pl } from '../locales/pl';
import type { EditorStore } from '../store/types';
import { EditorFrame } from '../testing/EditorFrame';
import { emptyJourney } from '../testing/samples';
import { StartingHint } from './StartingHint';
import { TemplatePicker } from './TemplatePicker';
import { UnlessEmpty } from './UnlessEmpty';

beforeAll(loadParts, 60_000);

function begin(journey = emptyJourney, props: Partial<Parameters<typeof EditorFrame>[0]> = {}) {
  const held: { store?: EditorStore } = {};
  render(
    <EditorFrame
      journey={journey}
      {...props}
      start={(made) => {
        held.store = made;
        props.start?.(made);
      }}
    >
      <StartingHint />
      <UnlessEmpty>
        <p>The grid</p>
      </UnlessEmpty>
    </EditorFrame>,
  );
  return held.store as EditorStore;
}

const journeyOf = (store: EditorStore) => store.getSnapshot().journey;

describe('StartingPoint', () => {
  it('fills an empty map from a template in one step, which is taken back in one', async () => {
    const user = userEvent.setup();
    const store = begin();
    const templates = screen.getByRole('list', { name: 'Templates' });
    expect(within(templates).getAllByRole('button')).toHaveLength(6);
    await user.click(
      screen.getByRole('button', { name: /^Service blueprint.*4 stages, 8 lanes$/ }),
    );
    expect(screen.getByText('The grid')).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent('Added the template “Service blueprint”.');
    expect(journeyOf(store).stages).toHaveLength(4);
    expect(store.getSnapshot().spot).toEqual({
      row: ':stages',
      column: journeyOf(store).stages[0]?.id,
    });
    store.undo();
    expect(journeyOf(store)).toEqual(emptyJourney);
  });

  it('begins with an empty stage whose name is written at once', async () => {
    const user = userEvent.setup();
    const store = begin();
    await user.click(screen.getByRole('button', { name: 'Begin with an empty stage' }));
    const [stage] = journeyOf(store).stages;
    expect(store.getSnapshot().editing).toEqual({ spot: { row: ':stages', column: stage?.id } });
  });

  it('asks what copied rows become, and says how to paste where it cannot read them', async () => {
    const user = userEvent.setup();
    const store = begin();
    const read = vi.spyOn(navigator.clipboard, 'readText');
    read.mockRejectedValueOnce(new Error('not allowed'));
    await user.click(screen.getByRole('button', { name: /^Paste rows/ }));
    expect(await screen.findByText(/Copy the rows in your spreadsheet, then press/)).toBeVisible();
    read.mockResolvedValueOnce('Sees an advert\nCalls');
    await user.click(screen.getByRole('button', { name: /^Paste rows/ }));
    expect(store.getSnapshot().dialog).toMatchObject({
      name: 'paste',
      text: 'Sees an advert\nCalls',
    });
  });

  it('offers nothing where nothing can be changed', () => {
    begin(emptyJourney, { options: { readOnly: true } });
    expect(screen.getByText('This journey has no stages yet.')).toBeVisible();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});

describe('StartingHint', () => {
  it('says how to go on, and can hide the notes', async () => {
    const user = userEvent.setup();
    const store = begin(createJourney('five-stage'));
    expect(screen.getByRole('region', { name: 'How to go on' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Hide the notes' }));
    expect(screen.queryByRole('region', { name: 'How to go on' })).not.toBeInTheDocument();
    expect(store.getSnapshot().layout.lanes.map(({ id }) => id)).toEqual(['touchpoints', 'curve']);
  });
});

describe('the dialog of templates', () => {
  it('says what will be added, and adds it after what is there', async () => {
    const user = userEvent.setup();
    const store = begin(createJourney('five-stage'), {
      start: (made) => made.set({ dialog: { name: 'template' } }),
    });
    const dialog = screen.getByRole('dialog', { name: 'Add a template' });
    expect(within(dialog).getByRole('button', { name: 'Add' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    await user.click(within(dialog).getByRole('button', { name: /^Before, during, after/ }));
    expect(within(dialog).getByRole('button', { pressed: true })).toHaveAccessibleName(/^Before,/);
    expect(within(dialog).getByRole('status')).toHaveTextContent(
      'This adds 3 stages and 5 lanes after “Advocacy”.',
    );
    await user.click(within(dialog).getByRole('button', { name: 'Add' }));
    expect(journeyOf(store).stages).toHaveLength(8);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});

describe('TemplatePicker', () => {
  it('needs no editor, and speaks the language of its words', async () => {
    const user = userEvent.setup();
    const onSelect = vi.fn();
    render(<TemplatePicker messages={pl} onSelect={onSelect} />);
    await user.tab();
    await user.keyboard('{Enter}');
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('current-state');
    expect(screen.getByRole('list', { name: 'Szablony' })).toHaveTextContent(/Stan obecny/);
  });
});
