import { describe, expect, it } from 'vitest';
import { safeImageSrc } from './safeImageSrc';

describe('safeImageSrc', () => {
  const pixel = 'data:image/png;base64,iVBORw0KGgo=';

  it.each(['portraits/anna.png', '/anna.webp', pixel])('loads %j without being asked', (src) => {
    expect(safeImageSrc(src)).toBe(src);
  });

  it('loads from another host only if the host allows it', () => {
    expect(safeImageSrc('https://example.org/anna.png')).toBeUndefined();
    expect(safeImageSrc('https://example.org/anna.png', true)).toBe('https://example.org/anna.png');
    expect(safeImageSrc('//example.org/anna.png')).toBeUndefined();
    expect(safeImageSrc('\\\\example.org\\anna.png')).toBeUndefined();
    expect(safeImageSrc('\t//example.org/anna.png')).toBeUndefined();
    expect(safeImageSrc('//example.org/anna.png', true)).toBe('https://example.org/anna.png');
  });

  it.each([
    'http://example.org/anna.png',
    'data:image/svg+xml;base64,PHN2Zy8+',
    'data:image/svg+xml,<svg onload="alert(1)"/>',
    'data:text/html;base64,PHN2Zy8+',
    'data:image/png;base64,"onerror="alert(1)',
    'javascript:alert(1)',
    'https://anna:secret@example.org/anna.png',
    'blob:https://page.invalid/1',
    'blob:https://example.org/1',
    'mailto:anna@example.org',
    '',
  ])('never loads %j', (src) => {
    expect(safeImageSrc(src, true)).toBeUndefined();
  });
});
