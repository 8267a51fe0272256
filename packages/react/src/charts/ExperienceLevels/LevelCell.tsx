import { percent } from '../internal/percent';

interface LevelCellProps {
  /** As its scale is written; left out: not known. */
  value: string | undefined;
  /** How good it is, 0 to 1. */
  share: number | undefined;
  /** Whether it lags behind the other two. */
  lags: boolean;
  unknown: string;
}

/** One level of one touchpoint: its number over its bar. */
export function LevelCell({ value, share, lags, unknown }: LevelCellProps) {
  return (
    <td data-part="level" data-lags={lags} data-poor={lags && (share ?? 1) < 0.5}>
      {value === undefined ? <span>{unknown}</span> : value}
      <svg aria-hidden="true" data-part="bar" height="6">
        <rect data-part="track" width="100%" height="6" rx="2" />
        {share !== undefined && <rect data-part="fill" width={percent(share)} height="6" rx="2" />}
      </svg>
    </td>
  );
}
