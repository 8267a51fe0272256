interface ColumnKeysShape {
  /** The columns that can have the focus, in order: those with a touchpoint. */
  stops: readonly number[];
  rightToLeft: boolean;
}

/**
 * The column that a key leads to. The same number when the key leads nowhere.
 * @param key - as `KeyboardEvent.key` names it
 */
export function columnAfterKey(
  index: number,
  key: string,
  { stops, rightToLeft }: ColumnKeysShape,
): number {
  const position = stops.indexOf(index);
  const step = rightToLeft ? -1 : 1;
  switch (key) {
    case 'ArrowRight':
      return stops[position + step] ?? index;
    case 'ArrowLeft':
      return stops[position - step] ?? index;
    case 'Home':
      return stops[0] ?? index;
    case 'End':
      return stops.at(-1) ?? index;
    default:
      return index;
  }
}
