import { describe, expect, it } from 'vitest';
import { shortcutText } from './shortcutText';

describe('shortcutText', () => {
  it('writes keys as the keyboard does', () => {
    expect(shortcutText('Mod+Shift+Z')).toBe('Ctrl+Shift+Z');
    expect(shortcutText('Alt+←')).toBe('Alt+←');
  });

  it('turns arrows to the start and the end where words run from right to left', () => {
    expect(['Alt+←', 'Alt+→', 'Alt+↑', '←'].map((keys) => shortcutText(keys, true))).toEqual([
      'Alt+→',
      'Alt+←',
      'Alt+↑',
      '→',
    ]);
  });
});
