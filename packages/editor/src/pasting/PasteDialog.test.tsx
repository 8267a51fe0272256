import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadParts } from '../testing/loadParts';
import { JourneyEditor } from '../JourneyEditor';
import { pl } from '../locales/pl';
import type { EditorStore, Spot } from '../store/types';
import { DialogFrame, type DialogFrameProps } from '../testing/DialogFrame';
import { mortgage } from '../testing/samples';

beforeAll(loadParts, 60_000);

const [stage] = mortgage.stages;
const first = stage?.touchpoints[0]?.id ?? '';
const header: Spot = { row: ':touchpoints', column: first };
const journey = { ...mortgage, stages: mortgage.stages.slice(0, 1), paths: [], opportunities: [] };
const sheet = 'Touchpoint\tEmotion\tOwner\nAsks\t-1\tSales\nWaits\tbad\tIT\nLeaves\t1\tIT\n';

async function opened(text: string, props: Partial<DialogFrameProps> = {}, spot = header) {
  let store: EditorStore | undefined;
  render(
    <DialogFrame
      journey={journey}
      dialog={{ name: 'paste', spot, text }}
      start={(made) => (store = made)}
      {...props}
    />,
  );
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Open' }));
  const titles = () =>
    (store as EditorStore).getSnapshot().journey.stages[0]?.touchpoints.map(({ title }) => title);
  return { user, store: store as EditorStore, titles, dialog: screen.getByRole('dialog') };
}

describe('PasteDialog', () => {
  it('shows what was copied, what becomes of it, and what is left out and why', async () => {
    const { dialog } = await opened(sheet);
    const table = within(dialog).getByRole('table');
    const heads = within(table)
      .getAllByRole('columnheader')
      .map((one) => one.textContent);
    expect(heads.slice(1)).toEqual(['Title', 'Emotion', 'not used']);
    expect(within(table).getAllByRole('row')).toHaveLength(5);
    expect(within(dialog).getByRole('checkbox', { name: /first row names/ })).toBeChecked();
    expect(within(dialog).getByRole('status')).toHaveTextContent(
      'Adds 3 touchpoints and 2 ratings.',
    );
    expect(dialog).toHaveTextContent('1 thing is left out');
    expect(dialog).toHaveTextContent('Row 3: “bad” is no number.');
  });

  it('takes the rows by hand where the browser gave none', async () => {
    const { user, dialog, titles } = await opened('');
    expect(within(dialog).queryByRole('table')).not.toBeInTheDocument();
    await user.click(within(dialog).getByRole('textbox', { name: 'Paste the rows here' }));
    await user.paste(sheet);
    expect(within(dialog).getByRole('status')).toHaveTextContent('Adds 3 touchpoints');
    await user.click(screen.getByRole('button', { name: 'Paste' }));
    expect(titles()?.slice(1, 4)).toEqual(['Asks', 'Waits', 'Leaves']);
  });

  it('pastes as one step, and says so', async () => {
    const { user, store, titles } = await opened(sheet);
    const before = titles();
    await user.click(screen.getByRole('button', { name: 'Paste' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(titles()?.slice(1, 4)).toEqual(['Asks', 'Waits', 'Leaves']);
    expect(screen.getByRole('status')).toHaveTextContent('Pasted. Adds 3 touchpoints');
    act(() => store.undo());
    expect(titles()).toEqual(before);
  });

  it('takes the first row for one of them where it is told so', async () => {
    const { user, titles } = await opened(sheet);
    await user.click(screen.getByRole('checkbox', { name: /first row names/ }));
    expect(screen.getByRole('dialog')).toHaveTextContent('Adds 4 touchpoints.');
    await user.click(screen.getByRole('button', { name: 'Paste' }));
    expect(titles()?.[1]).toBe('Touchpoint');
  });

  it('lets one choose what rows become', async () => {
    const stages: Spot = { row: ':stages', column: stage?.id ?? '' };
    const { user, store } = await opened('One\nTwo', {}, stages);
    await user.click(screen.getByRole('radio', { name: 'A stage each' }));
    await user.click(screen.getByRole('button', { name: 'Paste' }));
    const titles = store.getSnapshot().journey.stages.map(({ title }) => title);
    expect(titles).toEqual([stage?.title, 'One', 'Two']);
  });

  it('pastes nothing where nothing can be, and closes by Escape', async () => {
    const { user, store } = await opened('bad', {}, { row: 'curve', column: first });
    expect(screen.getByRole('dialog')).toHaveTextContent('Nothing of this can be pasted.');
    await user.click(screen.getByRole('button', { name: 'Paste' }));
    expect(store.getSnapshot().document.canUndo).toBe(false);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('counts in the language of the interface', async () => {
    await opened('Tytuł\tEmocje\nA\t1,5\nB\t-2', { messages: pl });
    expect(screen.getByRole('dialog')).toHaveTextContent('2 punkty styku i 2 oceny');
  });
});

describe('pasting into an editor', () => {
  it('asks what rows become, wherever the focus is but in a text field', async () => {
    const user = userEvent.setup();
    render(<JourneyEditor defaultJourney={journey} />);
    screen.getAllByRole('button')[0]?.focus();
    await user.paste('One\nTwo');
    expect(screen.getByRole('dialog', { name: 'Paste from a spreadsheet' })).toBeVisible();
  });

  it('leaves a journey alone that is only read', async () => {
    const user = userEvent.setup();
    render(<JourneyEditor defaultJourney={journey} readOnly />);
    screen.getAllByRole('button')[0]?.focus();
    await user.paste('One\nTwo');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});
