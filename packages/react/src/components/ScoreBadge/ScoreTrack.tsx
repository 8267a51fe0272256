import { shareOfScale, type Measure } from '@sojourn/core';

export interface ScoreTrackProps {
  measure: Measure;
  value: number;
  low: number | undefined;
  high: number | undefined;
}

function percent(value: number, measure: Measure): number {
  return Math.round(shareOfScale(value, measure) * 10_000) / 100;
}

/** The value on its scale, over its interval, with a tick where the target lies. */
export function ScoreTrack({ measure, value, low, high }: ScoreTrackProps) {
  const { scale, target } = measure;
  // A scale without a length has no places on it.
  if (!(scale.max > scale.min)) return null;
  const at = percent(value, measure);
  const from = low === undefined || high === undefined ? at : percent(Math.min(low, high), measure);
  const to = low === undefined || high === undefined ? at : percent(Math.max(low, high), measure);
  // Places are SVG attributes: a strict content security policy drops a server's `style=""`.
  return (
    <svg height="14">
      <rect y="5" width="100%" height="4" rx="2" />
      {to > from && <rect x={`${from}%`} y="5" width={`${to - from}%`} height="4" />}
      {target !== undefined && (
        <line
          data-target
          x1={`${percent(target, measure)}%`}
          x2={`${percent(target, measure)}%`}
          y1="0"
          y2="14"
        />
      )}
      <line x1={`${at}%`} x2={`${at}%`} y1="2" y2="12" />
    </svg>
  );
}
