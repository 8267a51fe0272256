'use client';

import { curveEnglish, CurveKey, useMessages } from '@sojourn/react/kit';
import type { LaneColumnsProps } from './CurveCells';
import { useCurveLines } from './useCurveLines';

/**
 * What stands below a curve lane's name in its row header: the ends of the scale, and what its lines
 * mean, as high as the curve. Renders a `<span>` and a list; they are placed by `curveLaneStyles` of
 * the kit, in a positioned header.
 *
 * @example
 * <th scope="row">Emotion<CurveLaneKey lane={lane} from={from} to={to} /></th>
 */
export function CurveLaneKey(props: LaneColumnsProps) {
  const messages = useMessages('curve', curveEnglish);
  const { lines, rows } = useCurveLines(props);
  return <CurveKey lines={lines} rows={rows} messages={messages} />;
}
