import { percent, shareBetween } from '../internal/percent';

interface FunnelPictureProps {
  count: number | undefined;
  /** People at the stage before: those who are no longer there are an outline. */
  before: number | undefined;
  /** What fills the whole width. */
  most: number;
}

/** The people at a stage as a bar, and behind it those who left. */
export function FunnelPicture({ count, before, most }: FunnelPictureProps) {
  const width = (value: number) =>
    most > 0 ? percent(shareBetween(value, { min: 0, max: most })) : '0%';
  return (
    <svg aria-hidden="true" data-part="bar" height="20">
      {before !== undefined && count !== undefined && before > count && (
        <rect data-part="left" y="0.5" width={width(before)} height="19" />
      )}
      {count !== undefined && <rect data-part="fill" width={width(count)} height="20" />}
      <line data-part="zero" y1="0" y2="20" />
    </svg>
  );
}
