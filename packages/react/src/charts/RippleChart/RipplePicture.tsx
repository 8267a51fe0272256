import { percent, shareBetween } from '../internal/percent';

interface RipplePictureProps {
  /** -1 to 1. */
  association: number | undefined;
  interval: { low: number; high: number } | undefined;
}

const at = (value: number) => percent(shareBetween(value, { min: -1, max: 1 }));

/** An association between -1 and 1 as a point over its interval, with a line at 0. */
export function RipplePicture({ association, interval }: RipplePictureProps) {
  return (
    <svg aria-hidden="true" data-part="bar" height="16">
      <line data-part="axis-line" x2="100%" y1="8" y2="8" />
      <line data-part="zero" x1="50%" x2="50%" y1="0" y2="16" />
      {interval && (
        <line data-part="interval" x1={at(interval.low)} x2={at(interval.high)} y1="8" y2="8" />
      )}
      {association !== undefined && (
        <circle data-part="point" cx={at(association)} cy="8" r="4.5" />
      )}
    </svg>
  );
}
