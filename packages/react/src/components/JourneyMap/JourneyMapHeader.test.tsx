import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { crowded, long } from '../../testing/crowds';
import { mortgage, opened } from '../../testing/journeys';
import { JourneyMap } from './JourneyMap';

function rowsOfHead(): HTMLElement[] {
  return within(screen.getAllByRole('rowgroup')[0] as HTMLElement).getAllByRole('row');
}

describe('the head of a map', () => {
  it('says each phase once over its stages, and spans all their columns', () => {
    render(<JourneyMap journey={mortgage} />);
    const phases = within(rowsOfHead()[0] as HTMLElement).getAllByRole('columnheader');
    expect(phases.map(({ textContent }) => textContent)).toEqual(['Before', 'During', 'After']);
    expect(phases.map((phase) => (phase as HTMLTableCellElement).colSpan)).toEqual([4, 10, 2]);
    expect(phases.every((phase) => phase.getAttribute('scope') === 'colgroup')).toBe(true);
  });

  it('has no row for phases where there are none', () => {
    render(<JourneyMap journey={crowded} />);
    expect(rowsOfHead()).toHaveLength(2);
  });

  it('keeps its rows equally long', () => {
    render(<JourneyMap journey={long} />);
    const widths = rowsOfHead().map((row) =>
      [...(row as HTMLTableRowElement).cells].reduce((sum, { colSpan }) => sum + colSpan, 0),
    );
    // The corner and the outcome stand in the first row and reach down to the second.
    expect(widths).toEqual([1 + 54 + 1, 54, 1 + 54]);
  });

  it('begins with the trigger and ends with the outcome, in the document’s words', () => {
    render(<JourneyMap journey={long} />);
    const [first] = rowsOfHead();
    const cells = within(first as HTMLElement).getAllByRole('cell');
    expect(cells.map(({ textContent }) => textContent)).toEqual([
      'BeginsThe old one stands in a puddle.',
      'EndsSomebody carries it down the stairs.',
    ]);
  });
});

describe('the choice of personas', () => {
  it('shows four of forty-two, and the others in a list', async () => {
    const user = userEvent.setup();
    const onViewChange = vi.fn();
    render(<JourneyMap journey={crowded} onViewChange={onViewChange} />);
    const chips = screen.getByRole('list', { name: 'Personas' });
    expect(within(chips).getAllByRole('button')).toHaveLength(5);
    expect(screen.getByRole('button', { name: 'Everybody', pressed: true })).toBeVisible();
    await user.click(screen.getByText('+38 more'));
    await user.click(screen.getByRole('checkbox', { name: 'Paulo Østergård' }));
    expect(onViewChange).toHaveBeenLastCalledWith({ personas: ['p41'] }, { reason: 'persona' });
    expect(screen.getByText('+38 more, 1 chosen')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Everybody', pressed: false })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Everybody' }));
    expect(onViewChange).toHaveBeenLastCalledWith({ personas: undefined }, { reason: 'persona' });
  });

  it('splits the curve and joins it again', async () => {
    const user = userEvent.setup();
    const onViewChange = vi.fn();
    render(<JourneyMap journey={crowded} onViewChange={onViewChange} />);
    await user.click(screen.getByRole('button', { name: 'Curve per persona', pressed: false }));
    expect(onViewChange).toHaveBeenLastCalledWith({ curves: 'personas' }, { reason: 'curves' });
    await user.click(screen.getByRole('button', { name: 'Curve per persona', pressed: true }));
    expect(onViewChange).toHaveBeenLastCalledWith({ curves: undefined }, { reason: 'curves' });
  });
});

it('draws every column of a large map for a printer', () => {
  const touchpoints = Array.from({ length: 70 }, (_, index) => ({ title: `Step ${index + 1}` }));
  const stages = [{ title: 'All', touchpoints }];
  render(
    <JourneyMap
      journey={opened({ format: 'sojourn.journey', version: 1, title: 'Steps', stages })}
    />,
  );
  expect(screen.queryByText('Step 70')).not.toBeInTheDocument();
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  expect(screen.getByText('Step 70')).toBeVisible();
  act(() => void window.dispatchEvent(new Event('afterprint')));
  expect(screen.queryByText('Step 70')).not.toBeInTheDocument();
});
