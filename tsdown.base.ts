import type { UserConfig } from 'tsdown';

/**
 * How every package is built: one output file a source file, so that `'use client'` stays where it
 * was written and bundlers drop what is not used; ESM and CommonJS, with types for both.
 */
export const base = {
  format: ['esm', 'cjs'],
  unbundle: true,
  // .mjs and .cjs, whatever the platform: what package.json's exports name.
  fixedExtension: true,
  dts: { sourcemap: true },
  sourcemap: true,
  platform: 'neutral',
  target: 'es2022',
  // By pattern: `react` as a name alone would let `react/jsx-runtime` be bundled.
  external: [/^[^./]/],
} satisfies UserConfig;
