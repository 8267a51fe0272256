import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { installPlainStyles } from './plainStyles';

if (typeof window !== 'undefined') installPlainStyles();

// A component that complains is broken, even if what it draws looks right.
beforeEach(() => {
  vi.spyOn(console, 'warn');
  vi.spyOn(console, 'error');
});

afterEach(() => {
  cleanup();
  const complaints = [
    ...vi.mocked(console.warn).mock.calls,
    ...vi.mocked(console.error).mock.calls,
  ].map((words) => words.map(String).join(' '));
  vi.restoreAllMocks();
  expect(complaints, 'nothing is written to the console').toEqual([]);
});
