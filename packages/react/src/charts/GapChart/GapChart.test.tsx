import { wellKnownMeasure } from '@sojourn/core';
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { pl } from '../../locales/pl';
import { cellsOf, describeChart } from '../../testing/describeChart';
import { describeConformance } from '../../testing/describeConformance';
import { gaps, longTitle } from '../../testing/chartRows';
import { GapChart } from './GapChart';

describe('GapChart', () => {
  describeConformance(<GapChart rows={gaps} headingLevel={1} />, HTMLElement);
  describeChart(<GapChart rows={gaps} />, {
    name: 'Expected and experienced',
    sentence:
      'The experience falls furthest short of what was expected at “Call: papers are missing” (-1.8) and exceeds it most at “Meets an adviser” (+0.8).',
    row: [/^Call/, ['+0.3', '-1.5', '-1.8 worse', '-2.2 to -1.4']],
    title: 'Letter with the binding offer',
  });

  it('says what it holds the organization against', () => {
    render(
      <GapChart
        kind="viewpoint"
        measure={wellKnownMeasure('csat')}
        rows={[{ id: 'call', title: 'Call', reference: 22, value: 55 }]}
      />,
    );
    expect(
      screen.getByText(/too rosily most at “Call” \(\+33 %\) and too darkly nowhere/),
    ).toBeVisible();
    expect(cellsOf(/^Call/)).toEqual(['22\u00a0%', '55\u00a0%', '+33\u00a0% better']);
  });

  it('takes less for better where the scale does', () => {
    render(
      <GapChart
        measure={wellKnownMeasure('tension')}
        rows={[{ id: 'wait', title: 'Wait', reference: 4, value: 2 }]}
      />,
    );
    expect(cellsOf(/^Wait/)).toEqual(['4', '2', '-2 better']);
  });

  it('says what it cannot draw', () => {
    render(
      <GapChart
        rows={[
          ...gaps,
          { id: 'a', title: 'Nothing', reference: NaN, value: 1 },
          { id: 'b', title: 'Endless', reference: 1, value: Infinity },
          { id: 'c', title: 'Outside', reference: 1, value: -40 },
        ]}
      />,
    );
    expect(screen.getByText('2 rows lack a number and are left out of the picture.')).toBeVisible();
    expect(screen.getByText('1 row lies outside its scale and is drawn at its end.')).toBeVisible();
    expect(cellsOf(/^Nothing/)).toEqual(['not known', '+1', 'not known', '']);
    expect(cellsOf(/^Outside/)).toEqual(['+1', '-2', '-3 worse', '']);
  });

  it('says what to do where there is nothing', () => {
    render(<GapChart rows={[]} />);
    expect(screen.getByText(/^Nothing to show yet/)).toBeVisible();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  it('cuts a long title in the sentence and keeps it in the table', () => {
    render(<GapChart rows={[{ id: 'a', title: longTitle, reference: 1, value: 0 }]} />);
    expect(screen.getByText(/…” \(-1\)/).textContent.length).toBeLessThan(300);
    expect(screen.getByText(longTitle)).toBeVisible();
  });

  it('speaks the language of its messages, and keeps the titles in theirs', () => {
    render(<GapChart rows={gaps} messages={pl} language="en" />);
    expect(screen.getByRole('columnheader', { name: 'Oczekiwane' })).toBeVisible();
    expect(screen.getByText('Tries the calculator')).toHaveAttribute('lang', 'en');
  });
});
