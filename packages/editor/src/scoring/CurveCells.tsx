'use client';

import type { Lane } from '@sojourn/core';
import { useEditor } from '../store/EditorContext';

export interface LaneColumnsProps {
  lane: Lane;
  /** The first column that is drawn. */
  from: number;
  /** The column after the last that is drawn. */
  to: number;
}

/**
 * The cells of a curve lane between two columns, with the curve over them: its points are dragged, or
 * given as numbers. Renders `<td>`s with the role gridcell, for a `<tr>`.
 *
 * @example
 * <tr><LaneHeader lane={lane} /><CurveCells lane={lane} from={from} to={to} /></tr>
 */
export function CurveCells({ from, to }: LaneColumnsProps) {
  const columns = useEditor(({ layout }) => layout.columns);
  return columns
    .slice(from, to)
    .map(({ id, index }) => <td key={id} role="gridcell" aria-colindex={index + 2} />);
}
