/** The columns that are drawn: from `from` up to, not including, `to`. */
export interface ColumnWindow {
  readonly from: number;
  readonly to: number;
}

/** What the window depends on; lengths in pixels. */
export interface ColumnWindowShape {
  /** How far the map is scrolled from its beginning, whatever its direction. */
  scrolled: number;
  /** Width of what is seen, lane titles included. */
  viewport: number;
  titleWidth: number;
  columnWidth: number;
  count: number;
}

/** Maps with more columns than this draw only what is seen. */
export const windowAbove = 60;

/** Columns that are drawn ahead on either side, so that fast scrolling meets no blank. */
export const overscan = 3;

/** The columns that are seen, and a few more. Never empty where there are columns. */
export function columnWindow({
  scrolled,
  viewport,
  titleWidth,
  columnWidth,
  count,
}: ColumnWindowShape): ColumnWindow {
  const seen = Math.max(1, Math.ceil(Math.max(0, viewport - titleWidth) / columnWidth) + 1);
  const first = Math.min(
    Math.floor(Math.max(0, scrolled) / columnWidth),
    Math.max(0, count - seen),
  );
  return {
    from: Math.max(0, first - overscan),
    to: Math.min(count, first + seen + overscan),
  };
}
