import type { CurveLine } from '@sojourn/core';
import { curve as english } from '../../i18n/en/curve';
import { useMessages } from '../../i18n/useMessages';
import { lineName } from '../EmotionCurve/curveWords';

/** Below a curve lane's name: the ends of its scale, and what its lines mean. */
export function CurveKey({ lines }: { lines: readonly CurveLine[] }) {
  const messages = useMessages('curve', english);
  const { text } = messages;
  return (
    <>
      {lines[0]?.series.measure.kind === 'emotion' && (
        <span data-part="axis" aria-hidden="true">
          <span>{text('very-positive')}</span>
          <span>{text('neutral')}</span>
          <span>{text('very-negative')}</span>
        </span>
      )}
      {lines.length > 1 && (
        <ul data-part="legend">
          {lines.map(({ series }) => (
            <li key={series.key}>
              <svg aria-hidden="true" width="16" height="8">
                <g data-part="line" data-aspect={series.aspect} data-viewpoint={series.viewpoint}>
                  <path d="M1,4H15" />
                </g>
              </svg>
              {lineName(series, messages)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
