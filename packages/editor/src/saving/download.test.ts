import { describe, expect, it } from 'vitest';
import { safeFileName } from './download';

describe('safeFileName', () => {
  it.each([
    ['Getting a mortgage', 'Getting a mortgage.json'],
    ['../../etc/passwd', 'etc passwd.json'],
    ['CON', 'journey.json'],
    ['  . ', 'journey.json'],
    ['Zażółć “مرحبا”', 'Zażółć “مرحبا”.json'],
    ['a\u0000b\u202ec', 'a b c.json'],
    ['x'.repeat(300), `${'x'.repeat(80)}.json`],
  ])('makes of %j the name %j', (title, name) => {
    expect(safeFileName(title, 'json')).toBe(name);
  });
});
