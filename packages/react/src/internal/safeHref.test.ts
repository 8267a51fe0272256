import { describe, expect, it } from 'vitest';
import { safeHref } from './safeHref';

describe('safeHref', () => {
  it.each([
    'https://example.org/a?b#c',
    'http://example.org/',
    'mailto:anna@example.org',
    'tel:+49341123',
    '/reports/3',
    'reports/3',
    '#call',
    '?tab=2',
  ])('lets %j through as it is', (href) => {
    expect(safeHref(href)).toBe(href);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    '\u0000javascript:alert(1)',
    '\u001fjavascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    'j\r\na\tvascript:alert(1)',
    'javascript\t:alert(1)',
    'javascript://example.org/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'filesystem:https://example.org/1',
    '//example.org/a',
    '\\\\example.org\\a',
    '/\\example.org',
    '\t//example.org',
    'https://anna:secret@example.org/',
    'https://anna@example.org/',
    'http://[',
    `https://example.org/${'a'.repeat(100_000)}`,
  ])('refuses %j', (href) => {
    expect(safeHref(href)).toBeUndefined();
  });

  it('has nothing for nothing', () => {
    expect(safeHref(undefined)).toBeUndefined();
  });
});
