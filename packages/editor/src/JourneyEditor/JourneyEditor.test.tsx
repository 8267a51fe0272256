import type { Journey } from '@sojourn/core';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { ar } from '../locales/ar';
import { describeConformance } from '../testing/describeConformance';
import { journeyOf } from '../testing/journeys';
import type { JourneyDocument } from '../store/types';
import { JourneyEditor, type JourneyEditorProps } from './JourneyEditor';

const journey = journeyOf();

function header(name: RegExp): HTMLElement {
  return screen.getByRole('columnheader', { name });
}

/** Gives the first touchpoint another title, by keys. */
async function rename(title: string) {
  const user = userEvent.setup();
  await user.click(header(/^call/));
  await user.keyboard(`{F2}${title}{Enter}`);
  return user;
}

function titleOf({ stages }: Journey): string | undefined {
  return stages[0]?.touchpoints[0]?.title;
}

/** A host that keeps the journey, as far as it likes. */
function Host({ takes, ...rest }: JourneyEditorProps & { takes: (next: Journey) => Journey }) {
  const [kept, setKept] = useState(journey);
  return (
    <JourneyEditor {...rest} journey={kept} onJourneyChange={(next) => setKept(takes(next))} />
  );
}

describe('JourneyEditor', () => {
  describeConformance(<JourneyEditor defaultJourney={journey} />, HTMLElement);

  it('keeps the journey itself, and tells each change with what takes it back', async () => {
    const onJourneyChange = vi.fn();
    render(<JourneyEditor defaultJourney={journey} onJourneyChange={onJourneyChange} />);
    const user = await rename('Phones');
    expect(header(/^Phones/)).toHaveFocus();
    const [changed, details] = onJourneyChange.mock.lastCall as [Journey, unknown];
    expect(titleOf(changed)).toBe('Phones');
    expect(details).toEqual({
      command: { type: 'touchpoint.update', id: 'call', changes: { title: 'Phones' } },
      inverse: { type: 'touchpoint.update', id: 'call', changes: { title: 'call' } },
    });
    await user.keyboard('{Control>}z{/Control}');
    expect(header(/^call/)).toHaveFocus();
    expect(titleOf(onJourneyChange.mock.lastCall?.[0] as Journey)).toBe('call');
  });

  it('shows what a host keeps', async () => {
    render(<Host takes={(next) => next} />);
    await rename('Phones');
    expect(header(/^Phones/)).toBeVisible();
  });

  it('takes back what a host does not take over', async () => {
    render(<Host takes={() => journey} />);
    await rename('Phones');
    expect(header(/^call/)).toBeVisible();
    expect(screen.queryByRole('columnheader', { name: /^Phones/ })).toBeNull();
  });

  it('shows another journey when the host hands one in', () => {
    const { rerender } = render(<JourneyEditor journey={journey} />);
    rerender(<JourneyEditor journey={journeyOf('Other', ['visit'])} />);
    expect(header(/^visit/)).toBeVisible();
    expect(screen.queryByRole('columnheader', { name: /^call/ })).toBeNull();
  });

  it('says why the host does not allow a change', async () => {
    const allow = () => 'Only the owner renames.';
    render(<JourneyEditor defaultJourney={journey} allow={allow} />);
    await rename('Phones');
    expect(header(/^call/)).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent('Only the owner renames.');
  });

  it('lets nothing be written where it is only read', async () => {
    render(<JourneyEditor defaultJourney={journey} readOnly />);
    await rename('Phones');
    expect(screen.queryByRole('textbox', { name: 'Title of the touchpoint' })).toBeNull();
    expect(header(/^call/)).toBeVisible();
  });

  it('waits for a document that is still being opened', () => {
    const nothing = { journey: undefined, readOnly: false, canUndo: false, canRedo: false };
    const document: JourneyDocument = {
      subscribe: () => () => undefined,
      getSnapshot: () => nothing,
      apply: () => undefined,
      undo: () => undefined,
      redo: () => undefined,
      seal: () => undefined,
      lastMark: () => undefined,
    };
    render(<JourneyEditor document={document} />);
    expect(screen.getByText('The journey is being opened …')).toBeVisible();
    expect(screen.queryByRole('grid')).toBeNull();
  });

  it('speaks the language of its words, from right to left', () => {
    render(<JourneyEditor defaultJourney={journey} messages={ar} aria-label="E" />);
    const editor = screen.getByRole('region', { name: 'E' });
    expect(editor).toHaveAttribute('dir', 'rtl');
    expect(within(editor).getByRole('button', { name: 'تراجع' })).toBeVisible();
  });

  it('says what to do where it gets no journey', () => {
    vi.mocked(console.error).mockImplementation(() => undefined);
    expect(() => render(<JourneyEditor />)).toThrow(/Give it a `journey`, a `defaultJourney`/);
    vi.mocked(console.error).mockClear();
  });
});
