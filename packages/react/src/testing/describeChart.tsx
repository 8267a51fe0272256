import { render, screen, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

interface ChartExpectations {
  /** The chart's name. */
  name: string;
  /** Its sentence. */
  sentence: string | RegExp;
  /** The cells of the row with this title. */
  row: [title: RegExp, cells: string[]];
  /** Something of the words that are only in the table. */
  title: string;
}

/** The texts of the cells in the row with this title. */
export function cellsOf(title: RegExp): string[] {
  return within(screen.getByRole('row', { name: title }))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);
}

/** What every chart keeps: a name, a sentence and a table of its rows, here and on a server. */
export function describeChart(element: ReactElement, expected: ChartExpectations): void {
  describe('as a chart', () => {
    it('is a figure with a name, a heading and a sentence', () => {
      render(element);
      const figure = screen.getByRole('figure', { name: expected.name });
      expect(within(figure).getByRole('heading', { name: expected.name })).toBeVisible();
      expect(within(figure).getByText(expected.sentence)).toBeVisible();
    });

    it('holds the numbers in a table', () => {
      render(element);
      expect(cellsOf(expected.row[0])).toEqual(expected.row[1]);
    });

    it('hides its pictures from assistive technology', () => {
      render(element);
      expect(screen.queryAllByRole('img')).toEqual([]);
      expect(screen.queryByRole('application')).not.toBeInTheDocument();
    });

    it('sends the sentence and the table from a server, and no picture of Recharts', () => {
      const markup = renderToString(element);
      const page = document.createElement('div');
      page.innerHTML = markup;
      expect(page).toHaveTextContent(expected.sentence);
      expect(page).toHaveTextContent(expected.title);
      expect(markup).not.toContain('recharts');
      expect(markup).not.toMatch(/ style=/);
    });
  });
}
