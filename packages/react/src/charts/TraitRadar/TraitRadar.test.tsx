import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { cellsOf, describeChart } from '../../testing/describeChart';
import { describeConformance } from '../../testing/describeConformance';
import { anna, stranger, tuan } from '../../testing/samples';
import { radarRowsOf } from './radarRows';
import { TraitRadar } from './TraitRadar';

const other = {
  ...tuan,
  traits: anna.traits.map((trait, index) => ({ ...trait, value: [0.3, 0.7, 0.8][index] ?? 0 })),
};

describe('TraitRadar', () => {
  describeConformance(<TraitRadar personas={[anna, other]} headingLevel={1} />, HTMLElement);
  describeChart(<TraitRadar personas={[anna, other]} />, {
    name: 'Traits',
    sentence:
      'They differ most in “Trust”: Tuấn Nguyễn at 30%, Anna Müller at 72% of the way from “Trusts people” to “Trusts figures”.',
    row: [/^Advice/, ['38%', '70%']],
    title: 'In a hurry',
  });

  it('says of one persona what is most marked', () => {
    render(<TraitRadar personas={[anna]} />);
    expect(
      screen.getByText(/^Anna Müller is furthest from the middle in “Pace”: 83%/),
    ).toBeVisible();
  });

  it('draws a radar only of three traits or more that are known of all', () => {
    const short = { ...other, traits: other.traits.slice(0, 2) };
    expect(radarRowsOf([anna, other]).radar).toBe(true);
    expect(radarRowsOf([anna, short])).toMatchObject({ radar: false, corners: { length: 2 } });
    render(<TraitRadar personas={[anna, short]} />);
    expect(cellsOf(/^Pace/)).toEqual(['83%', 'not known']);
  });

  it('says whom it does not draw, and what it had to move', () => {
    const wild = { ...stranger, traits: anna.traits.map((trait) => ({ ...trait, value: 7 })) };
    render(<TraitRadar personas={[anna, other, wild, anna, other, anna]} />);
    expect(screen.getByText('2 more personas stand in the table only.')).toBeVisible();
    expect(screen.getByText(/^3 rows lie outside their scale/)).toBeVisible();
    expect(cellsOf(/^Advice/)).toEqual(['38%', '70%', '100%', '38%', '70%', '38%']);
  });

  it('says what to do where nothing is known', () => {
    render(<TraitRadar personas={[stranger]} />);
    expect(screen.getByText(/^Nothing to show yet/)).toBeVisible();
  });
});
