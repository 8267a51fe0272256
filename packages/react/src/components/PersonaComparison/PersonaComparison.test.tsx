import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { vi as vietnamese } from '../../locales/vi';
import { describeConformance } from '../../testing/describeConformance';
import { anna, channels, stranger, tuan } from '../../testing/samples';
import { PersonaComparison } from './PersonaComparison';

function subjects(): string[] {
  return screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
}

function cellsOf(subject: string): string[][] {
  const row = screen.getByRole('row', { name: new RegExp(`^${subject} `) });
  return within(row)
    .getAllByRole('cell')
    .map((cell) =>
      within(cell)
        .queryAllByRole('listitem')
        .map(({ textContent }) => textContent),
    );
}

describe('PersonaComparison', () => {
  describeConformance(
    <PersonaComparison
      personas={[
        { ...stranger, goals: ['A firm yes'], traits: anna.traits.slice(0, 1) },
        { ...stranger, id: 'twin', pains: ['Forms'] },
      ]}
    />,
    HTMLElement,
  );

  it('has a column for each, and what sets them apart first', () => {
    render(<PersonaComparison personas={[anna, tuan]} />);
    expect(
      screen.getAllByRole('columnheader').map(({ textContent }) => textContent.replace(/^../, '')),
    ).toEqual(['bject', 'Anna Müller', 'Tuấn Nguyễn']);
    expect(subjects()).toEqual([
      'What they want to get done',
      'What hurts',
      'Role',
      'What it rests on',
      'Share of the customers',
    ]);
    expect(screen.getByText(/^5 differences between them, behaviour first\./)).toBeVisible();
  });

  it('marks in words what only one has', () => {
    const both = { ...tuan, goals: [...tuan.goals, 'A firm yes'] };
    const third = { ...tuan, id: 'third', name: 'Omar', goals: ['A firm yes'] };
    render(<PersonaComparison personas={[anna, both, third]} />);
    expect(cellsOf('What they want to get done')).toEqual([
      [
        'Only Anna Müller: A firm yes before the seller loses patience',
        'Only Anna Müller: A monthly sum she can sleep with',
      ],
      [
        'Only Tuấn Nguyễn: Keep the low rate',
        'Only Tuấn Nguyễn: One visit, not four',
        'A firm yes',
      ],
      ['A firm yes'],
    ]);
    expect(screen.getByText('only this persona')).toBeVisible();
  });

  it('shows a trait as one scale with all of them, and says each place', () => {
    const traits = anna.traits.map((trait) => ({ ...trait, value: 0.34 }));
    render(<PersonaComparison personas={[anna, { ...tuan, traits }]} />);
    expect(subjects().slice(2, 5)).toEqual(['Pace', 'Trust', 'Advice']);
    const [row] = screen.getAllByRole('row', { name: /Pace: / });
    if (!row) throw new Error('Nothing is said of the pace.');
    expect(
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent.replace(/^\D\D/, '')),
    ).toEqual([
      'Pace: 83% of the way from “Takes her time” to “In a hurry”83%',
      'Pace: 34% of the way from “Takes her time” to “In a hurry”34%',
    ]);
  });

  it('folds what is the same for all, and opens it', async () => {
    const user = userEvent.setup();
    render(<PersonaComparison personas={[anna, tuan]} channels={channels} />);
    expect(screen.getByText('Loan desk')).not.toBeVisible();
    await user.click(screen.getByText('Same for all: 11 subjects'));
    expect(screen.getByText('Loan desk')).toBeVisible();
    expect(screen.getByText('34')).toBeVisible();
  });

  it('says that nothing is noted, rather than leaving a hole', () => {
    render(<PersonaComparison personas={[anna, { ...tuan, pains: [], role: '' }]} />);
    expect(screen.getAllByText('nothing noted')).toHaveLength(2);
  });

  it.each([
    [[], /^No personas to compare yet\./],
    [[anna], /^One persona has nothing to be compared with\./],
    [[anna, { ...anna, id: 'twin' }], /^As far as is noted, these personas do not differ\./],
  ])('says what there is to compare', (personas, sentence) => {
    render(<PersonaComparison personas={personas} />);
    expect(screen.getByText(sentence)).toBeVisible();
    expect(screen.queryByText('only this persona')).not.toBeInTheDocument();
  });

  it('can be scrolled by keys, in a region with a name', async () => {
    const user = userEvent.setup();
    render(<PersonaComparison personas={[anna, tuan]} messages={vietnamese} />);
    await user.tab();
    expect(screen.getByRole('group', { name: 'So sánh các chân dung' })).toHaveFocus();
  });
});
