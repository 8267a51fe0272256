import { createRequire } from 'node:module';
import { defineConfig, type UserConfig } from 'tsdown';
import { base } from '../../tsdown.base.ts';
import { shortStyles } from '../../tsdown.short-styles.ts';

/** Where the component tests run a second time: the same React 18 is in the one file. */
const react18 = createRequire(new URL('../../apps/react-18/package.json', import.meta.url));

/**
 * Everything in one file, for pages without a bundler. React 18 is inside: its renderer is 23 KB
 * lighter than React 19's.
 */
const oneFile = {
  entry: ['src/sojourn-embed.ts'],
  platform: 'browser',
  target: 'es2022',
  define: { 'process.env.NODE_ENV': '"production"' },
  alias: {
    'react/jsx-runtime': react18.resolve('react/jsx-runtime'),
    'react-dom/client': react18.resolve('react-dom/client'),
    'react-dom': react18.resolve('react-dom'),
    react: react18.resolve('react'),
  },
  noExternal: [/./],
  // Everything that may be inside; whatever else got in would fail the build.
  inlineOnly: ['react', 'react-dom', 'scheduler', 'styled-components', 'stylis'],
  minify: true,
  dts: false,
  sourcemap: true,
  clean: false,
} satisfies UserConfig;

export default defineConfig([
  {
    ...base,
    entry: ['src/index.ts', 'src/define.ts', 'src/elements/index.ts'],
    plugins: [shortStyles],
  },
  { ...oneFile, format: 'esm', outputOptions: { entryFileNames: '[name].js' } },
  {
    ...oneFile,
    format: 'iife',
    globalName: 'SojournEmbed',
    outputOptions: { entryFileNames: '[name].global.js' },
  },
  {
    ...oneFile,
    entry: ['src/frame/frame.ts'],
    format: 'iife',
    outDir: 'dist/frame',
    outputOptions: { entryFileNames: '[name].js' },
    copy: ['index.html', 'frame.css'].map((name) => ({
      from: `src/frame/${name}`,
      to: 'dist/frame',
    })),
  },
  {
    ...oneFile,
    entry: ['src/frame/frames.ts'],
    format: 'iife',
    globalName: 'SojournFrames',
    outDir: 'dist/frame',
    outputOptions: { entryFileNames: '[name].js' },
  },
]);
