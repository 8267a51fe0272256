import type { Measure } from '@sojourn/core';
import { percent, shareBetween } from '../internal/percent';
import type { DrawnGap } from './gapSentence';

/** Two values of a row on their scale: a ring for what the other is held against, a disc for it. */
export function GapPicture({ row, measure }: { row: DrawnGap; measure: Measure }) {
  const { reference, value, interval } = row;
  const at = (number: number) => percent(shareBetween(number, measure.scale));
  const middle = at((measure.scale.min + measure.scale.max) / 2);
  return (
    <svg aria-hidden="true" data-part="bar" height="16">
      <line data-part="axis-line" x2="100%" y1="8" y2="8" />
      <line data-part="axis-line" x1={middle} x2={middle} y1="4" y2="12" />
      {reference !== undefined && value !== undefined && (
        <>
          {interval && (
            <line
              data-part="interval"
              x1={at(reference + interval.low)}
              x2={at(reference + interval.high)}
              y1="8"
              y2="8"
            />
          )}
          <line data-part="gap" x1={at(reference)} x2={at(value)} y1="8" y2="8" />
        </>
      )}
      {reference !== undefined && <circle data-part="reference" cx={at(reference)} cy="8" r="4" />}
      {value !== undefined && <circle data-part="value" cx={at(value)} cy="8" r="5" />}
    </svg>
  );
}

/** The mark of a column, beside its name. */
export function GapKey({ of: part }: { of: 'reference' | 'value' }) {
  return (
    <svg aria-hidden="true" data-part="key" width="10" height="10">
      <circle data-part={part} cx="5" cy="5" r={part === 'value' ? 5 : 4} />
    </svg>
  );
}
