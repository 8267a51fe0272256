import type { ReactNode } from 'react';
import { contentAttributes } from '../../i18n/attributes';
import { hasText } from '../../internal/hasText';

interface ChartTableProps {
  /** The chart's: for the region that scrolls where the table is wider than the page. */
  name: string;
  /**
   * Whether a narrow table puts each row's title, with what is drawn for it, over its numbers.
   * @defaultValue false
   */
  stacks?: boolean;
  /** The cells of its head. */
  head: ReactNode;
  /** One or more `<tbody>`. */
  children: ReactNode;
}

/** The rows of a chart, always there to be read. Renders a `<div>`. */
export function ChartTable({ name, stacks = false, head, children }: ChartTableProps) {
  return (
    <div data-part="scroller" data-stacks={stacks} role="group" aria-label={name} tabIndex={0}>
      <table>
        <thead>
          <tr>{head}</tr>
        </thead>
        {children}
      </table>
    </div>
  );
}

interface RowHeadProps {
  title: string;
  untitled: string;
  language: string | undefined;
  /** More words under the title. */
  note?: ReactNode;
  /** What is drawn for the row, hidden from assistive technology, which hears the cells. */
  children?: ReactNode;
}

/** A row's title with the picture of its numbers. Renders a `<th>`. */
export function RowHead({ title, untitled, language, note, children }: RowHeadProps) {
  return (
    <th scope="row">
      <div data-part="head">
        <div>
          {hasText(title) ? <span {...contentAttributes(language)}>{title}</span> : untitled}
          {note}
        </div>
        {children}
      </div>
    </th>
  );
}
