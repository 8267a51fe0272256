import type { EvidenceRow } from '@sojourn/core';
import { render, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ar } from '../../locales/ar';
import { describeConformance } from '../../testing/describeConformance';
import { EvidenceMeter } from './EvidenceMeter';

const rows: EvidenceRow[] = [
  { grade: 'quantitative', count: 18 },
  { grade: 'qualitative', count: 10 },
  { grade: 'assumption', count: 17 },
];

function cellsOf(name: string): (string | null)[] {
  const row = screen.getByRole('row', { name: new RegExp(`^${name}`) });
  return within(row)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);
}

function widthsIn(html: string): number[] {
  return Array.from(html.matchAll(/<g><rect x="[\d.]+%" width="([\d.]+)%"/g), ([, width]) =>
    Number(width),
  );
}

describe('EvidenceMeter', () => {
  describeConformance(<EvidenceMeter rows={rows} pastReview="2026-05-03" />, HTMLElement);

  it('says how much rests on research, and how much is assumed', () => {
    render(<EvidenceMeter rows={rows} />);
    expect(screen.getByText('62% of 45 cards rest on research.')).toBeVisible();
    expect(screen.getByText('17 are assumptions.')).toBeVisible();
    expect(screen.queryByText(/review/)).not.toBeInTheDocument();
  });

  it('lists the same numbers, also of a grade that no card has', () => {
    render(<EvidenceMeter rows={rows} />);
    expect(cellsOf('Quantitative research')).toEqual(['18', '40%']);
    expect(cellsOf('Qualitative research')).toEqual(['10', '22%']);
    expect(cellsOf('Internal knowledge')).toEqual(['0', '0%']);
    expect(cellsOf('Assumption')).toEqual(['17', '38%']);
  });

  it('shares out a hundred, and sums up what the table says', () => {
    render(
      <EvidenceMeter
        rows={[
          { grade: 'quantitative', count: 24 },
          { grade: 'qualitative', count: 43 },
          { grade: 'internal', count: 4 },
        ]}
      />,
    );
    expect(screen.getByText('94% of 71 cards rest on research.')).toBeVisible();
    expect(cellsOf('Quantitative research')).toEqual(['24', '34%']);
    expect(cellsOf('Qualitative research')).toEqual(['43', '60%']);
    expect(cellsOf('Internal knowledge')).toEqual(['4', '6%']);
  });

  it('draws the same numbers, each once', () => {
    expect(widthsIn(renderToString(<EvidenceMeter rows={rows} />))).toEqual([40, 22.22, 37.78]);
  });

  it('says that the review is overdue', () => {
    render(<EvidenceMeter rows={[]} pastReview="2026-05-03" />);
    expect(screen.getByText('The review was due on May 3, 2026.')).toBeVisible();
  });

  it('draws nothing where there is no card', () => {
    render(<EvidenceMeter rows={[]} />);
    expect(screen.getByText('No card says anything about customers yet.')).toBeVisible();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  it.each([NaN, Infinity, -3, 0.2])('stays itself with a count of %d', (count) => {
    const html = renderToString(<EvidenceMeter rows={[...rows, { grade: 'internal', count }]} />);
    expect(html).not.toMatch(/NaN|Infinity/);
    expect(widthsIn(html).reduce((sum, width) => sum + width, 0)).toBeCloseTo(100, 1);
  });

  it('speaks the language of its messages', () => {
    render(<EvidenceMeter rows={[{ grade: 'qualitative', count: 2 }]} messages={ar} />);
    expect(screen.getByRole('rowheader', { name: 'بحث نوعي' })).toBeVisible();
  });
});
