/** Whether this is a computer of Apple's, where the command key does what Ctrl does elsewhere. */
export function isApple(): boolean {
  return typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent);
}

/**
 * A shortcut as its keyboard writes it: `Mod+Shift+Z` is `Ctrl+Shift+Z`, and `⌘⇧Z` on a Mac. Where
 * words run from right to left the arrow to the start is the one to the right.
 */
export function shortcutText(written: string, isRtl = false): string {
  const keys = isRtl ? written.replace(/[←→]/, (arrow) => (arrow === '←' ? '→' : '←')) : written;
  if (!isApple()) return keys.replace('Mod', 'Ctrl');
  const signs: Record<string, string> = { Mod: '⌘', Shift: '⇧', Alt: '⌥' };
  return keys
    .split('+')
    .map((key) => signs[key] ?? key)
    .join('');
}
