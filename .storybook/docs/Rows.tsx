import { Unstyled } from '@storybook/addon-docs/blocks';
import { SojournProvider } from '@sojourn/react';
import type { ReactNode } from 'react';
import './docs.css';

/** Something real between the words: on the light theme's page, without the styles of this one. */
export function Example({ children }: { children: ReactNode }) {
  return (
    <Unstyled>
      <SojournProvider theme="light" dir="ltr" className="docs-example">
        {children}
      </SojournProvider>
    </Unstyled>
  );
}

interface RowsProps {
  /** One title a column. */
  head: readonly string[];
  children: ReactNode;
}

/** A table whose cells hold components and words. */
export function Rows({ head, children }: RowsProps) {
  return (
    // Otherwise this page's styles of tables reach those inside the components.
    <Unstyled>
      <table className="docs-rows">
        <thead>
          <tr>
            {head.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </Unstyled>
  );
}

interface RowProps {
  /** What the row is about. */
  name: string;
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
    <tr>
      <th scope="row">{name}</th>
      {shows !== undefined && (
        <td className="docs-shows">
          <Example>{shows}</Example>
        </td>
      )}
      <td>{children}</td>
      {not !== undefined && <td>{not}</td>}
    </tr>
  );
}
