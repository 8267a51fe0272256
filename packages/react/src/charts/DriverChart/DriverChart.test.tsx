import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { describeChart } from '../../testing/describeChart';
import { describeConformance } from '../../testing/describeConformance';
import { drivers } from '../../testing/chartRows';
import { DriverChart } from './DriverChart';

describe('DriverChart', () => {
  describeConformance(<DriverChart rows={drivers} outcome="NPS" headingLevel={1} />, HTMLElement);
  describeChart(<DriverChart rows={drivers} outcome="NPS" />, {
    name: 'What explains NPS',
    sentence:
      'Together these touchpoints explain 47% of the differences in NPS. “Call: papers are missing” explains most: 21%.',
    row: [/^Full application/, ['14%', '8% to 22%']],
    title: 'Tries the calculator',
  });

  it('shows the heaviest first', () => {
    render(<DriverChart rows={drivers} outcome="NPS" />);
    expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual([
      'Call: papers are missing',
      'Full application',
      'Letter with the binding offer',
      'Tries the calculator',
    ]);
  });

  it('says where the weights do not add up to what is explained', () => {
    const { rerender } = render(<DriverChart rows={drivers} outcome="NPS" r2={0.8} />);
    expect(
      screen.getByText('The weights add up to 47%, not to the 80% that was given.'),
    ).toBeVisible();
    rerender(<DriverChart rows={drivers} outcome="NPS" r2={0.475} />);
    expect(screen.queryByText(/add up to/)).not.toBeInTheDocument();
  });
});
