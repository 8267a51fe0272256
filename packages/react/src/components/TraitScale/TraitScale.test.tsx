import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { pl } from '../../locales/pl';
import { describeConformance } from '../../testing/describeConformance';
import { mortgage } from '../../testing/journeys';
import { anna, stranger } from '../../testing/samples';
import { markRows } from './TraitMarks';
import { TraitScale } from './TraitScale';

describe('TraitScale', () => {
  describeConformance(<TraitScale personas={mortgage.personas} />, HTMLElement);

  it('says in words where each of several people stands', () => {
    render(<TraitScale personas={mortgage.personas} />);
    const places = screen
      .getAllByText(/of the way/)
      .map((place) => place.textContent)
      .filter((place) => place.includes('Pace'));
    expect(places).toEqual([
      'Anna Müller, Pace: 83% of the way from “Takes her time” to “In a hurry”',
      'Tuấn Nguyễn, Pace: 58% of the way from “Takes her time” to “In a hurry”',
    ]);
  });

  it('shows the same numbers beside the line', () => {
    render(<TraitScale personas={[anna]} />);
    for (const share of ['72%', '38%', '83%']) expect(screen.getByText(share)).toBeVisible();
  });

  it('names everybody in the key, and one person needs none', () => {
    const { rerender } = render(<TraitScale personas={[anna, { ...stranger, name: ' ' }]} />);
    const [key] = screen.getAllByRole('list');
    if (!key) throw new Error('There is no key.');
    expect(within(key).getByText('Anna Müller')).toBeVisible();
    expect(within(key).getByText('Unnamed persona')).toBeVisible();
    rerender(<TraitScale personas={[anna]} />);
    expect(screen.queryByText('Anna Müller')).not.toBeInTheDocument();
  });

  it('leaves out of a trait who says nothing of it', () => {
    render(<TraitScale personas={[anna, stranger]} />);
    expect(screen.queryByText(/^Claudia, /)).not.toBeInTheDocument();
  });

  it('shows traits of nobody in particular', () => {
    render(<TraitScale traits={anna.traits} messages={pl} />);
    expect(
      screen.getByText('Trust: 72% drogi od „Trusts people” do „Trusts figures”'),
    ).toBeInTheDocument();
  });

  it('says what belongs here when there are no traits', () => {
    render(<TraitScale personas={[stranger]} />);
    expect(screen.getByText(/^No traits yet\./)).toBeVisible();
  });

  it('piles up marks that would touch, and leaves the others on the line', () => {
    expect(markRows([0.5, 0.52, undefined, 0.9, 0.51])).toEqual([0, 1, undefined, 0, 2]);
  });
});
