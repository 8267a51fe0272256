import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { pl } from '../../locales/pl';
import { describeConformance } from '../../testing/describeConformance';
import { anna, stranger, tuan } from '../../testing/samples';
import { SegmentBar, type SegmentBarSegment } from './SegmentBar';

function rows(): string[][] {
  return screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => [
      within(row)
        .getByRole('rowheader')
        .textContent.replace(/^[\d?]+/, ''),
      within(row).getByRole('cell').textContent,
    ]);
}

const segments = (...shares: (number | undefined)[]): SegmentBarSegment[] =>
  shares.map((share, index) => ({ id: `s${index}`, name: `Segment ${index + 1}`, share }));

describe('SegmentBar', () => {
  describeConformance(<SegmentBar segments={[anna, tuan]} />, HTMLElement);

  it('says the same numbers in a sentence and in a table', () => {
    render(<SegmentBar segments={[anna, { ...tuan, segment: 'Moving up' }]} />);
    expect(screen.getByRole('figure', { name: 'Shares of the customers' })).toBeVisible();
    expect(
      screen.getByText('2 segments. The largest is “Anna Müller”: 61% of the customers.'),
    ).toBeVisible();
    expect(rows()).toEqual([
      ['Anna Müller', '61%'],
      ['Tuấn Nguyễn · Moving up', '39%'],
    ]);
  });

  it('says what no segment covers', () => {
    render(<SegmentBar segments={segments(0.5, 0.38)} />);
    expect(screen.getByText(/Together they cover 88%\.$/)).toBeVisible();
    expect(rows().at(-1)).toEqual(['Unknown', '12%']);
  });

  it('says that shares make more than the whole, and keeps them as they were given', () => {
    render(<SegmentBar segments={segments(0.7, 0.5)} />);
    expect(
      screen.getByText(/^Together the shares make 120%, so that segments overlap/),
    ).toBeVisible();
    expect(rows()).toEqual([
      ['Segment 1', '70%'],
      ['Segment 2', '50%'],
    ]);
  });

  it('rounds no segment away, and makes no share up', () => {
    render(<SegmentBar segments={segments(0.8996, 0.0004, undefined)} />);
    expect(rows().map(([, share]) => share)).toEqual(['90%', 'under 0.1%', 'not known', '10%']);
  });

  it('lists every one of forty', () => {
    render(<SegmentBar segments={segments(...Array<number>(40).fill(0.025))} messages={pl} />);
    expect(screen.getByRole<HTMLTableElement>('table').rows).toHaveLength(41);
    expect(screen.getAllByText('2,5%')).toHaveLength(40);
    expect(screen.getByText(/^40 segmentów\./)).toBeVisible();
  });

  it('says what belongs here when no share is known', () => {
    render(<SegmentBar segments={[stranger]} />);
    expect(screen.getByText(/^No shares yet\./)).toBeVisible();
    expect(rows()).toEqual([['Claudia', 'not known']]);
  });
});
