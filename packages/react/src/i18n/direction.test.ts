import { describe, expect, it } from 'vitest';
import { contentAttributes, directionOf } from './direction';

describe('directionOf', () => {
  it.each([
    ['ar', 'rtl'],
    ['he-IL', 'rtl'],
    ['az-Arab', 'rtl'],
    ['ar-Latn', 'ltr'],
    ['vi', 'ltr'],
    ['', 'ltr'],
  ])('%j is written %s', (locale, direction) => {
    expect(directionOf(locale)).toBe(direction);
  });
});

describe('contentAttributes', () => {
  it('names the language only where it is known', () => {
    expect(contentAttributes('pl')).toEqual({ dir: 'auto', lang: 'pl' });
    expect(contentAttributes(undefined)).toEqual({ dir: 'auto' });
  });
});
