import { wellKnownMeasure, type Measure } from '@sojourn/core';
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { cellsOf, describeChart } from '../../testing/describeChart';
import { describeConformance } from '../../testing/describeConformance';
import { trend } from '../../testing/chartRows';
import { nps } from '../../testing/samples';
import { MeasureTrend } from './MeasureTrend';
import { axisOf, trendRowsOf } from './trendRows';

describe('MeasureTrend', () => {
  describeConformance(<MeasureTrend rows={trend} measure={nps} headingLevel={1} />, HTMLElement);
  describeChart(<MeasureTrend rows={trend} measure={nps} />, {
    name: 'NPS',
    sentence:
      'NPS rose from +12 (Jan 1, 2025) to +41 (Jul 1, 2026). The target of +50 is not reached.',
    row: [/^Apr 1, 2026/, ['+34', '+25 to +43', '180']],
    title: 'Oct 1, 2025',
  });

  it('says that its line is broken where a period has no value', () => {
    render(<MeasureTrend rows={trend} measure={nps} />);
    expect(screen.getByText('1 period has no value: the line is broken there.')).toBeVisible();
    expect(cellsOf(/^Oct 1, 2025/)).toEqual(['not known', 'not known', '']);
  });

  it('puts the dates in order, and leaves out what is no date', () => {
    render(
      <MeasureTrend
        measure={nps}
        rows={[
          { on: '2026-03-01', value: 10 },
          { on: '2026-02-31', value: 99 },
          { on: 'spring', value: 99 },
          { on: '2026-01-01', value: 30 },
          { on: '2026-02-01', value: 400 },
        ]}
      />,
    );
    expect(screen.getByText(/^NPS fell from \+30 \(Jan 1, 2026\) to \+10 \(Mar 1/)).toBeVisible();
    expect(screen.getByText('2 rows have no date and are left out.')).toBeVisible();
    expect(screen.getByText(/^1 row lies outside its scale/)).toBeVisible();
    expect(screen.getAllByRole('rowheader')).toHaveLength(3);
  });

  it('reaches a target from above where lower is better', () => {
    const duration = { ...(wellKnownMeasure('duration') as Measure), target: 20 };
    render(<MeasureTrend measure={duration} rows={[{ on: '2026-01-01', value: 18 }]} />);
    expect(screen.getByText(/The target of 20 min is reached\.$/)).toBeVisible();
  });

  it('ends the axis of a scale without an end where the numbers end', () => {
    const duration = wellKnownMeasure('duration') as Measure;
    const { points } = trendRowsOf([{ on: '2026-01-01', value: 18, low: 10, high: 44 }], {});
    expect(axisOf(points, duration)).toEqual({ min: 0, max: 44 });
    expect(axisOf(points, nps)).toEqual({ min: -100, max: 100 });
  });
});
