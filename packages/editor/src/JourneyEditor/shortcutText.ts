/** Whether this is a computer of Apple's, where the command key does what Ctrl does elsewhere. */
export function isApple(): boolean {
  return typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent);
}

/**
 * A shortcut as its keyboard writes it: `Mod+Shift+Z` is `Ctrl+Shift+Z`, and `⌘⇧Z` on a Mac.
 */
export function shortcutText(keys: string): string {
  if (!isApple()) return keys.replace('Mod', 'Ctrl');
  const signs: Record<string, string> = { Mod: '⌘', Shift: '⇧', Alt: '⌥' };
  return keys
    .split('+')
    .map((key) => signs[key] ?? key)
    .join('');
}
