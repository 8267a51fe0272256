import { percent, shareBetween } from '../internal/percent';

interface DriverPictureProps {
  /** 0 to 1. */
  weight: number | undefined;
  interval: { low: number; high: number } | undefined;
  /** What fills the whole width, 0 to 1: all rows are drawn on one scale. */
  longest: number;
}

/** A weight as a bar, with its interval across the bar's end. */
export function DriverPicture({ weight, interval, longest }: DriverPictureProps) {
  const at = (value: number) =>
    longest > 0 ? percent(shareBetween(value, { min: 0, max: longest })) : '0%';
  return (
    <svg aria-hidden="true" data-part="bar" height="16">
      <line data-part="zero" y1="0" y2="16" />
      {weight !== undefined && (
        <rect data-part="fill" y="3" width={at(weight)} height="10" rx="1" />
      )}
      {interval && (
        <g data-part="interval">
          <line x1={at(interval.low)} x2={at(interval.high)} y1="8" y2="8" />
          <line x1={at(interval.low)} x2={at(interval.low)} y1="5" y2="11" />
          <line x1={at(interval.high)} x2={at(interval.high)} y1="5" y2="11" />
        </g>
      )}
    </svg>
  );
}
