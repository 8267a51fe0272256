import { wellKnownMeasure } from '@sojourn/core';
import { MeasureTrend } from '@sojourn/react/charts';

const nps = wellKnownMeasure('nps');

/** One measure from quarter to quarter. The third was not measured: the line is broken there. */
export const Trend = () =>
  nps && (
    <MeasureTrend
      measure={{ ...nps, target: 45 }}
      rows={[
        { on: '2025-10-01', value: 29, low: 20, high: 38, n: 171 },
        { on: '2026-01-01', value: 33, low: 24, high: 42, n: 164 },
        { on: '2026-04-01' },
        { on: '2026-07-01', value: 41, low: 29, high: 52, n: 158 },
      ]}
    />
  );
