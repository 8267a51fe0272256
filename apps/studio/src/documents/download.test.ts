import { describe, expect, it } from 'vitest';
import { safeFileName } from './download';
import { webAddress } from './webAddress';

describe('safeFileName', () => {
  it.each([
    ['Getting a mortgage', 'Getting a mortgage.json'],
    ['../../etc/passwd', 'etc passwd.json'],
    ['CON', 'journey.json'],
    ['   ', 'journey.json'],
    ['a\u202Egpj.exe', 'a gpj.exe.json'],
    ['Mở tài khoản 🏦', 'Mở tài khoản 🏦.json'],
    ['x'.repeat(500), `${'x'.repeat(80)}.json`],
  ])('makes of %j %j', (title, name) => {
    expect(safeFileName(title, 'json')).toBe(name);
  });
});

describe('webAddress', () => {
  it.each(['https://example.com/a', 'mailto:a@example.com', 'tel:+4912345'])(
    'follows %s',
    (href) => {
      expect(webAddress(href)).toBe(href);
    },
  );

  it.each([
    undefined,
    '',
    '/settings',
    '//example.com',
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,x',
    'https://user:secret@example.com',
  ])('does not follow %j', (href) => {
    expect(webAddress(href)).toBeUndefined();
  });
});
