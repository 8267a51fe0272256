import { describe, expect, it } from 'vitest';
import { allowedOrigins, originOf } from './origins';

describe('the origins that a frame talks to', () => {
  it('are its own and those listed, parted by blanks, lines or commas', () => {
    const listed = ' https://intranet.example\n https://wiki.example:8443,http://localhost:3000 ';
    expect([...allowedOrigins('https://journeys.example', listed)]).toEqual([
      'https://journeys.example',
      'https://intranet.example',
      'https://wiki.example:8443',
      'http://localhost:3000',
    ]);
  });

  it.each([
    '*',
    'https://*.example',
    'https://wiki.example/',
    'https://wiki.example/page',
    'wiki.example',
    'null',
    'data:text/html,x',
    'https://me:secret@wiki.example',
    'HTTPS://WIKI.EXAMPLE',
  ])('are never what is no whole origin: %s', (listed) => {
    expect([...allowedOrigins('https://journeys.example', listed)]).toEqual([
      'https://journeys.example',
    ]);
  });

  it('are not all sandboxed pages, where the frame is in a sandbox itself', () => {
    expect(allowedOrigins('null', '').size).toBe(0);
  });
});

it('what has no origin has none', () => {
  expect(originOf('https://a.example/b?c#d')).toBe('https://a.example');
  expect(originOf('')).toBeUndefined();
  expect(originOf('about:srcdoc')).toBeUndefined();
});
