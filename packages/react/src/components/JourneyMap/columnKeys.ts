/**
 * The column that a key leads to. The same number when the key leads nowhere.
 * @param key - as `KeyboardEvent.key` names it
 */
export function columnAfterKey(
  index: number,
  key: string,
  { count, rightToLeft }: { count: number; rightToLeft: boolean },
): number {
  const last = Math.max(0, count - 1);
  const step = rightToLeft ? -1 : 1;
  switch (key) {
    case 'ArrowRight':
      return Math.min(last, Math.max(0, index + step));
    case 'ArrowLeft':
      return Math.min(last, Math.max(0, index - step));
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return index;
  }
}
