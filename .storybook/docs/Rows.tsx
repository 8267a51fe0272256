import { Unstyled } from '@storybook/addon-docs/blocks';
import type { ReactNode } from 'react';

/** Something real between the words, without the styles of the page around it. */
export function Example({ children }: { children: ReactNode }) {
  return (
    <Unstyled>
      <div className="docs-example">{children}</div>
    </Unstyled>
  );
}

interface RowsProps {
  /** One title a column. */
  head: readonly string[];
  children: ReactNode;
}

/**
 * A table whose cells hold components and words. In a narrow window its cells stand below each other;
 * the roles keep it a table there.
 */
export function Rows({ head, children }: RowsProps) {
  return (
    // Otherwise this page's styles of tables reach those inside the components.
    <Unstyled>
      <table className="docs-rows" role="table">
        <thead role="rowgroup">
          <tr role="row">
            {head.map((title) => (
              <th key={title} role="columnheader" scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">{children}</tbody>
      </table>
    </Unstyled>
  );
}

interface RowProps {
  /** What the row is about. */
  name: ReactNode;
  /** The thing itself, as it is drawn. */
  shows?: ReactNode;
  /** What it means, or when to use it. */
  children: ReactNode;
  /** When not to use it. */
  not?: ReactNode;
}

/** One row: what it is about, the thing itself, and the words on it. */
export function Row({ name, shows, children, not }: RowProps) {
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {name}
      </th>
      {shows !== undefined && (
        <td role="cell" className="docs-shows">
          <Example>{shows}</Example>
        </td>
      )}
      <td role="cell">{children}</td>
      {not !== undefined && <td role="cell">{not}</td>}
    </tr>
  );
}
