import { describe, expect, it } from 'vitest';
import { intentOfKey, slideAfter, slideWithin } from './slideKeys';

describe('slideAfter', () => {
  it.each([
    [0, 'next', 1],
    [2, 'next', 2],
    [0, 'previous', 0],
    [2, 'previous', 1],
    [2, 'first', 0],
    [0, 'last', 2],
  ] as const)('from %d of three, %s leads to %d', (slide, intent, after) => {
    expect(slideAfter(slide, 3, intent)).toBe(after);
  });
});

describe('slideWithin', () => {
  it.each([
    [-1, 0],
    [7, 2],
    [1.6, 1],
    [NaN, 0],
    [Infinity, 0],
  ])('makes %d of three %d', (slide, within) => {
    expect(slideWithin(slide, 3)).toBe(within);
  });
});

describe('intentOfKey', () => {
  it.each([
    ['ArrowRight', 'next', 'previous'],
    ['ArrowLeft', 'previous', 'next'],
    ['PageDown', 'next', 'next'],
    ['PageUp', 'previous', 'previous'],
    ['Home', 'first', 'first'],
    ['End', 'last', 'last'],
    [' ', 'next', 'next'],
    ['a', undefined, undefined],
  ])('%j asks for %s, and from right to left for %s', (key, ltr, rtl) => {
    expect(intentOfKey({ key, shiftKey: false }, false)).toBe(ltr);
    expect(intentOfKey({ key, shiftKey: false }, true)).toBe(rtl);
  });

  it('goes back by Space with Shift', () => {
    expect(intentOfKey({ key: ' ', shiftKey: true }, false)).toBe('previous');
  });
});
