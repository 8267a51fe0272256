import { describe, expect, it } from 'vitest';
import { preferredLanguage, readSettings } from './settings';

describe('settings', () => {
  it('begin with the first of the reader’s languages that is spoken', () => {
    expect(preferredLanguage(['de-DE', 'vi-VN', 'en'])).toBe('vi');
    expect(preferredLanguage(['de'])).toBe('en');
    expect(preferredLanguage([])).toBe('en');
  });

  it('are read as they were kept', () => {
    const kept = { language: 'ar', theme: 'high-contrast', density: 'compact' };
    expect(readSettings(kept, ['en'])).toEqual(kept);
  });

  it.each([undefined, null, 'dark', [], { theme: 'neon', language: '__proto__', density: 3 }])(
    'are those of a new person where %j was stored',
    (stored) => {
      const fresh = { language: 'pl', theme: 'system', density: 'comfortable' };
      expect(readSettings(stored, ['pl'])).toEqual(fresh);
    },
  );
});
