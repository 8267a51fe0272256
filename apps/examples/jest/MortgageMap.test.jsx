import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MortgageMap } from './MortgageMap';

test('shows the journey', () => {
  render(<MortgageMap />);
  expect(screen.getByRole('table', { name: /Getting a mortgage/ })).toBeVisible();
  expect(screen.getByRole('columnheader', { name: /Call: papers are missing/ })).toBeVisible();
});

test('folds a stage', async () => {
  const user = userEvent.setup();
  render(<MortgageMap />);
  await user.click(screen.getByRole('button', { name: 'Collapse the stage “Awareness”' }));
  expect(screen.getByRole('button', { name: 'Expand the stage “Awareness”' })).toHaveFocus();
});

test('tells which touchpoint was selected', async () => {
  const user = userEvent.setup();
  const onSelect = jest.fn();
  render(<MortgageMap onSelect={onSelect} />);
  await user.click(screen.getByRole('button', { name: /Call: papers are missing/ }));
  expect(onSelect.mock.calls[0][0]).toBe('papers-missing');
});
