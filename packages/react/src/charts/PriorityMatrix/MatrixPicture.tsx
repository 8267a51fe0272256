'use client';

import type { Measure } from '@sojourn/core';
import { CartesianGrid, ReferenceLine, ScatterChart, XAxis, YAxis } from 'recharts';
import type { Messages } from '../../i18n/useMessages';
import { Picture } from '../internal/Picture';
import { MatrixDots } from './MatrixDots';
import type { Matrix, MatrixPlace } from './matrixRows';

interface MatrixPictureProps {
  matrix: Matrix;
  importance: Measure;
  performance: Measure;
  selectedId: string | null;
  onPick: (place: MatrixPlace) => void;
  tipOf: (place: MatrixPlace) => string;
  words: Messages<'priorityMatrix'>;
}

/** The four fields, named at their corners, with a dot for each touchpoint. */
export function MatrixPicture({
  matrix: { lines, places },
  importance,
  performance,
  words: { text },
  ...dots
}: MatrixPictureProps) {
  const turned = performance.scale.better === 'lower';
  const axis = ({ scale }: Measure) => ({
    type: 'number' as const,
    domain: [scale.min, scale.max],
    allowDataOverflow: true,
    tickLine: false,
  });
  return (
    <div data-part="matrix">
      <div data-part="corners" aria-hidden="true">
        <b>{text('concentrate-here')}</b>
        <b>{text('keep-up')}</b>
      </div>
      <div data-part="axis-name" aria-hidden="true">
        {text('importance')} ↑
      </div>
      <div data-part="axis-name" data-end="" data-below="" aria-hidden="true">
        {text('performance')} <span data-part="onward">→</span>
      </div>
      <div data-part="corners" data-below="" aria-hidden="true">
        <b>{text('low-priority')}</b>
        <b>{text('possible-overkill')}</b>
      </div>
      <Picture>
        {(rightToLeft) => (
          <ScatterChart
            accessibilityLayer={false}
            data={places}
            margin={{ top: 12, right: 12, bottom: 0, left: 12 }}
          >
            <CartesianGrid />
            <XAxis {...axis(performance)} dataKey="performance" reversed={rightToLeft !== turned} />
            <YAxis
              {...axis(importance)}
              dataKey="importance"
              width={28}
              orientation={rightToLeft ? 'right' : 'left'}
            />
            <ReferenceLine x={lines.performance} />
            <ReferenceLine y={lines.importance} />
            <MatrixDots places={places} {...dots} />
          </ScatterChart>
        )}
      </Picture>
    </div>
  );
}
