import type { MergeConflict } from '@sojourn/core';
import { render, screen, within, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadParts } from '../testing/loadParts';
import { EditorFrame } from '../testing/EditorFrame';
import { journeyOf } from '../testing/journeys';
import { savedDocument } from '../testing/savedDocument';
import { conflictsOfEveryKind } from '../testing/conflicts';
import { SavingNotices } from './SavingNotices';

beforeAll(loadParts, 60_000);

function shown(conflicts: readonly MergeConflict[]) {
  const document = savedDocument(journeyOf());
  document.say({ conflicts });
  render(
    <EditorFrame journey={journeyOf()} document={document}>
      <SavingNotices />
    </EditorFrame>,
  );
  return document;
}

const [changed] = conflictsOfEveryKind as [MergeConflict];

describe('ConflictsDialog', () => {
  it('is opened from a strip that counts, and shows both sides of every kind', async () => {
    const user = userEvent.setup();
    shown(conflictsOfEveryKind);
    expect(screen.getByText('8 things were changed here and elsewhere.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Choose …' }));
    const dialog = await screen.findByRole('dialog', { name: 'Changed here and elsewhere' });
    const items = within(dialog).getAllByRole('region');
    expect(items).toHaveLength(8);
    for (const item of items) {
      expect(within(item).getByText('Here')).toBeVisible();
      expect(within(item).getByText('Elsewhere')).toBeVisible();
    }
    expect(within(dialog).getByRole('region', { name: '“call”: Title' })).toBeVisible();
  });

  it('takes the other side of one, and keeps the focus in the dialog', async () => {
    const user = userEvent.setup();
    const document = shown([changed]);
    await user.click(screen.getByRole('button', { name: 'Choose …' }));
    await user.click(await screen.findByRole('button', { name: 'Take the other: “call”: Title' }));
    expect(document.getSnapshot().journey?.stages[0]?.touchpoints[0]?.title).toBe('Rings twice');
    const dialog = screen.getByRole('dialog', { name: 'All is settled' });
    await waitFor(() =>
      expect(dialog).toContainElement(globalThis.document.activeElement as HTMLElement),
    );
    await user.click(screen.getAllByRole('button', { name: 'Close' }).at(-1) as HTMLElement);
    expect(screen.queryByText(/changed here and elsewhere/)).toBeNull();
  });

  it('keeps all that is shown at once', async () => {
    const user = userEvent.setup();
    const document = shown(conflictsOfEveryKind);
    const before = document.getSnapshot().journey;
    await user.click(screen.getByRole('button', { name: 'Choose …' }));
    await user.click(await screen.findByRole('button', { name: 'Keep all that is shown' }));
    expect(document.getSnapshot().conflicts).toEqual([]);
    expect(document.getSnapshot().journey).toBe(before);
  });
});

describe('SavingNotices', () => {
  it('says nothing where there is nothing to know', () => {
    shown([]);
    expect(screen.queryByRole('region', { name: 'About this journey' })).toBeNull();
  });

  it('tells of a newer version, a broken write and what was put right', async () => {
    const user = userEvent.setup();
    const document = savedDocument(journeyOf());
    document.say({
      readOnly: true,
      refused: { text: '{', issues: [], recovered: true },
      notices: [{ code: 'filled-in', message: 'An id was filled in.', path: '/stages/0/id' }],
    });
    render(
      <EditorFrame journey={journeyOf()} document={document}>
        <SavingNotices />
      </EditorFrame>,
    );
    expect(screen.getByText(/^A newer version of this app/)).toBeVisible();
    expect(screen.getByText(/^The last saving was broken off/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Show what' }));
    expect(screen.getByText('An id was filled in.')).toBeVisible();
    const [first] = screen.getAllByRole('button', { name: 'Got it' });
    await user.click(first as HTMLElement);
    expect(screen.queryByText(/^The last saving was broken off/)).toBeNull();
  });
});
