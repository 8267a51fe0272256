import { describe, expect, it } from 'vitest';
import { hasText } from './hasText';

describe('hasText', () => {
  it.each(['a', '7', '👩‍🚀', 'ش', ' x '])('sees %j', (text) => {
    expect(hasText(text)).toBe(true);
  });

  it.each([undefined, '', '  ', '\u200b\u200d', '\u202e', '\u0000', '\n\t'])(
    'sees nothing in %j',
    (text) => {
      expect(hasText(text)).toBe(false);
    },
  );
});
