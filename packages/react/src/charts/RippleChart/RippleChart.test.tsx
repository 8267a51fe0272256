import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { cellsOf, describeChart } from '../../testing/describeChart';
import { describeConformance } from '../../testing/describeConformance';
import { ripples } from '../../testing/chartRows';
import { RippleChart } from './RippleChart';

describe('RippleChart', () => {
  describeConformance(<RippleChart rows={ripples} headingLevel={1} />, HTMLElement);
  describeChart(<RippleChart rows={ripples} />, {
    name: 'What goes together with what comes later',
    sentence:
      'The closest association: how people rate “Full application” goes together with how they rate “Call: papers are missing” (+0.46).',
    row: [/^Full application/, ['+0.46', '+0.31 to +0.59', '96']],
    title: 'Yearly statement',
  });

  it('says where it may be chance, and never that one brings about the other', () => {
    render(<RippleChart rows={ripples} />);
    expect(screen.getByText('For 1 pair the interval holds 0, so it may be chance.')).toBeVisible();
    expect(cellsOf(/^Call.*Yearly/)[0]).toBe('+0.12may be chance');
    expect(screen.getByRole('figure')).not.toHaveTextContent(/cause/i);
    expect(
      screen.getByRole('rowheader', { name: /^Full application is associated with Call/ }),
    ).toBeVisible();
  });

  it('has no closest one where all may be chance', () => {
    render(<RippleChart rows={ripples.slice(2, 3)} />);
    expect(screen.getByText('No association is clear: every interval holds 0.')).toBeVisible();
  });
});
