'use client';

import { useEditor } from '../store/EditorContext';
import type { LaneColumnsProps } from './CurveCells';

/**
 * The cells of a scores lane between two columns: a number for each measure of the lane. Renders
 * `<td>`s with the role gridcell, for a `<tr>`.
 *
 * @example
 * <tr><LaneHeader lane={lane} /><ScoreCells lane={lane} from={from} to={to} /></tr>
 */
export function ScoreCells({ from, to }: LaneColumnsProps) {
  const columns = useEditor(({ layout }) => layout.columns);
  return columns
    .slice(from, to)
    .map(({ id, index }) => <td key={id} role="gridcell" aria-colindex={index + 2} />);
}
