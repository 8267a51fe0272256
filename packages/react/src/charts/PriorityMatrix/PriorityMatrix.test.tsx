import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { cellsOf, describeChart } from '../../testing/describeChart';
import { describeConformance } from '../../testing/describeConformance';
import { priorities } from '../../testing/chartRows';
import { PriorityMatrix } from './PriorityMatrix';

/** The touchpoints under a field's name. */
function placesIn(field: string): string[] {
  return within(screen.getByRole('rowgroup', { name: field }))
    .queryAllByRole('button')
    .map(({ textContent }) => textContent);
}

describe('PriorityMatrix', () => {
  describeConformance(<PriorityMatrix rows={priorities} headingLevel={1} />, HTMLElement);
  describeChart(<PriorityMatrix rows={priorities} />, {
    name: 'Importance and performance',
    sentence:
      '2 touchpoints are important and perform low; the most important of them is “Call: papers are missing”.',
    row: [/Full application/, ['4.2', '1.9']],
    title: 'Yearly statement',
  });

  it('puts each touchpoint into one of four named fields, and says by which lines', () => {
    const { rerender } = render(<PriorityMatrix rows={priorities} />);
    expect(placesIn('Concentrate here')).toEqual([
      '1 Call: papers are missing',
      '2 Full application',
    ]);
    expect(placesIn('Keep up the good work')).toHaveLength(3);
    expect(placesIn('Low priority')).toEqual(['6 Yearly statement']);
    expect(placesIn('Possible overkill')).toEqual(['7 Sees an advert']);
    expect(
      screen.getByText(
        'High and low part at the middle of each scale: importance 3, performance 3.',
      ),
    ).toBeVisible();
    rerender(<PriorityMatrix rows={priorities} crosshair="median" />);
    expect(
      screen.getByText('High and low part at the medians: importance 4.2, performance 3.9.'),
    ).toBeVisible();
    expect(placesIn('Possible overkill')[0]).toMatch(/Tries the calculator/);
  });

  it.each(['{Enter}', ' '])('selects and deselects by the key %j', async (key) => {
    const user = userEvent.setup();
    const onSelectedIdChange = vi.fn();
    render(<PriorityMatrix rows={priorities} onSelectedIdChange={onSelectedIdChange} />);
    const button = screen.getByRole('button', { name: /Call/ });
    button.focus();
    await user.keyboard(key);
    expect(button).toHaveAttribute('aria-pressed', 'true');
    expect(onSelectedIdChange).toHaveBeenLastCalledWith('call', expect.anything());
    await user.keyboard(key);
    expect(button).toHaveAttribute('aria-pressed', 'false');
    expect(onSelectedIdChange).toHaveBeenLastCalledWith(null, expect.anything());
  });

  it('selects by a click on a dot, too', () => {
    const onSelectedIdChange = vi.fn();
    render(<PriorityMatrix rows={priorities} onSelectedIdChange={onSelectedIdChange} />);
    fireEvent.click(screen.getByText('Call: papers are missing', { selector: 'title' }));
    expect(onSelectedIdChange).toHaveBeenLastCalledWith(
      'call',
      expect.objectContaining({ reason: 'press' }),
    );
    expect(screen.getByRole('button', { name: /Call/ })).toHaveAttribute('aria-pressed', 'true');
  });

  it('asks, and changes nothing itself, when it is controlled', async () => {
    const user = userEvent.setup();
    const onSelectedIdChange = vi.fn();
    render(
      <PriorityMatrix
        rows={priorities}
        selectedId="call"
        onSelectedIdChange={onSelectedIdChange}
      />,
    );
    await user.click(screen.getByRole('button', { name: /Full application/ }));
    expect(onSelectedIdChange).toHaveBeenCalledExactlyOnceWith('form', expect.anything());
    expect(screen.getByRole('button', { pressed: true })).toHaveAccessibleName(/Call/);
  });

  it('leaves out what has no place, draws at the end what is outside, and says both', () => {
    render(
      <PriorityMatrix
        rows={[
          ...priorities,
          { id: 'nan', title: 'Nothing', importance: NaN, performance: 2 },
          { id: 'far', title: 'Outside', importance: 50, performance: 2 },
        ]}
      />,
    );
    expect(screen.getByText('1 row lacks a number and is left out of the picture.')).toBeVisible();
    expect(screen.getByText(/^1 row lies outside its scale/)).toBeVisible();
    expect(cellsOf(/Outside/)).toEqual(['5', '2']);
  });
});
