import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { createSession } from '../session/createSession';
import type { UnsavedReason } from '../session/types';
import { memoryStorage } from '../storage/memoryStorage';
import { createDocument } from '../store/createDocument';
import { journeyOf } from '../testing/journeys';
import { savedDocument } from '../testing/savedDocument';
import { SaveStatus } from './SaveStatus';

const reasons: UnsavedReason[] = [
  ...(['full', 'forbidden', 'failing', 'no-answer'] as const),
  ...(['newer-version', 'unreadable', 'missing'] as const),
];

function unsaved(reason: UnsavedReason) {
  const document = savedDocument(journeyOf('A/B'));
  document.say({ save: { kind: 'unsaved', since: 0, reason } });
  return document;
}

function isLeavingAsked(): boolean {
  return !fireEvent(window, new Event('beforeunload', { cancelable: true }));
}

describe('SaveStatus', () => {
  it('says nothing where nobody saves', () => {
    const { container } = render(<SaveStatus document={createDocument(journeyOf())} />);
    expect(container).toBeEmptyDOMElement();
  });

  it('says since when all is saved', () => {
    const document = savedDocument(journeyOf());
    document.say({ save: { kind: 'saved', at: Date.now() - 125_000 } });
    render(<SaveStatus document={document} />);
    expect(screen.getByText('Saved 2 minutes ago')).toBeVisible();
  });

  it('follows a session from saving to saved', async () => {
    const session = createSession({ storage: memoryStorage(), key: 'a', start: journeyOf() });
    render(<SaveStatus document={session} />);
    expect(await screen.findByText('Saved')).toBeVisible();
    act(() => {
      session.apply({ type: 'journey.update', changes: { title: 'Other' } });
    });
    expect(screen.getByText('Saving …')).toBeVisible();
    expect(await screen.findByText('Saved')).toBeVisible();
    await act(() => session.close());
  });

  it('asks before the page is left only while something is not saved', () => {
    const document = savedDocument(journeyOf());
    document.say({ save: { kind: 'saving', since: 0 } });
    render(<SaveStatus document={document} />);
    expect(isLeavingAsked()).toBe(false);
    act(() => document.say({ save: { kind: 'unsaved', since: 0, reason: 'full' } }));
    expect(isLeavingAsked()).toBe(true);
    expect(screen.getByRole('status')).toHaveTextContent('The changes are not saved.');
    act(() => document.say({ save: { kind: 'saved', at: 0 } }));
    expect(isLeavingAsked()).toBe(false);
    expect(screen.getByRole('status')).toHaveTextContent('Everything is saved again.');
  });

  it.each(reasons)('explains %s by the keyboard', async (reason) => {
    const user = userEvent.setup();
    render(<SaveStatus document={unsaved(reason)} />);
    await user.tab();
    expect(screen.getByRole('button', { name: 'Not saved: what to do' })).toHaveFocus();
    await user.keyboard('{Enter}');
    const dialog = await screen.findByRole('dialog', { name: 'Your changes are not saved' });
    expect(within(dialog).getAllByRole('term')).toHaveLength(3);
    const again = within(dialog).queryByRole('button', { name: 'Try again' });
    expect(again !== null).toBe(reason !== 'newer-version');
  });

  it('hands out the file, with a safe name', async () => {
    const user = userEvent.setup();
    const names: string[] = [];
    const made = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:file');
    const clicked = vi
      .spyOn(HTMLAnchorElement.prototype, 'click')
      .mockImplementation(function click(this: HTMLAnchorElement) {
        names.push(this.download);
      });
    render(<SaveStatus document={unsaved('full')} />);
    await user.click(screen.getByRole('button'));
    await user.click(await screen.findByRole('button', { name: 'Take the file' }));
    expect(names).toEqual(['A B.sojourn.json']);
    expect(screen.getByText('“A B.sojourn.json” was given to the browser.')).toBeVisible();
    made.mockRestore();
    clicked.mockRestore();
  });

  it('tries again, and says how that ended', async () => {
    const user = userEvent.setup();
    const document = unsaved('full');
    const flush = vi.fn(async () => undefined);
    document.flush = flush;
    render(<SaveStatus document={document} />);
    await user.click(screen.getByRole('button'));
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(flush).toHaveBeenCalledOnce();
    expect(await screen.findByText('It still does not work.')).toBeVisible();
    act(() => document.say({ save: { kind: 'saved', at: 0 } }));
    expect(screen.getByRole('dialog', { name: 'Everything is saved again' })).toBeVisible();
  });
});
