'use client';

import { VisuallyHidden } from '@sojourn/react/kit';
import { pasting as english } from '../i18n/en/pasting';
import { useEditorMessages } from '../i18n/useEditorMessages';
import type { PasteColumn } from './types';

/** So many rows and columns are shown: enough to know them again. */
const most = { rows: 8, columns: 12 };

export interface PastePreviewProps {
  rows: readonly (readonly string[])[];
  /** What each column becomes; empty where that is not said. */
  columns: readonly PasteColumn[];
  header: boolean;
  /** What a column is called. */
  nameOf: (column: PasteColumn) => string;
}

/** The first rows of what was copied. Renders a `<div>` that scrolls, with a table. */
export function PastePreview({ rows, columns, header, nameOf }: PastePreviewProps) {
  const { text } = useEditorMessages('pasting', english);
  const count = rows.length;
  const isWhole = count <= most.rows;
  const shown = (row: readonly string[]) => row.slice(0, most.columns);
  return (
    <div data-part="scroller" role="region" aria-label={text('copied')} tabIndex={0}>
      <table>
        <caption>
          <span>
            {isWhole ? text('rows', { count }) : text('first', { shown: most.rows, count })}
          </span>
        </caption>
        {columns.length > 0 && (
          <thead>
            <tr>
              <th scope="col">
                <VisuallyHidden>{text('row')}</VisuallyHidden>
              </th>
              {columns.slice(0, most.columns).map((column, at) => (
                <th key={at} scope="col" data-unused={column.kind === 'unused' || undefined}>
                  <bdi>{nameOf(column)}</bdi>
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.slice(0, most.rows).map((row, at) => (
            <tr key={at}>
              <th scope="row">{at + 1}</th>
              {shown(row).map((cell, across) => (
                <td
                  key={across}
                  dir="auto"
                  data-unused={
                    (header && at === 0) || columns[across]?.kind === 'unused' || undefined
                  }
                >
                  {cell.length > 160 ? `${cell.slice(0, 160)}…` : cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
