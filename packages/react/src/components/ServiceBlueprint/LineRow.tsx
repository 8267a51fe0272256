'use client';

import type { BlueprintLine, Lane } from '@sojourn/core';
import type { ReactNode } from 'react';
import { map as english } from '../../i18n/en/map';
import { useMessages } from '../../i18n/useMessages';
import { LaneCells } from '../JourneyMap/LaneCells';

/** Its cells are empty: they carry the line through all columns, and their tints. */
const noLane: Lane = { id: 'line', kind: 'cards' };
const nothing = () => null;

/**
 * One of the three lines, with its name. Renders a `<tr>`.
 *
 * @param children - what lies over the whole blueprint
 */
export function LineRow({ line, children }: { line: BlueprintLine; children?: ReactNode }) {
  const { text } = useMessages('map', english);
  return (
    <tr data-line={line}>
      <th scope="row" data-part="lane-title">
        {text(line)}
      </th>
      <LaneCells lane={noLane} content={nothing}>
        {children}
      </LaneCells>
    </tr>
  );
}
