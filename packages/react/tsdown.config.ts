import { defineConfig } from 'tsdown';
import { base } from '../../tsdown.base.ts';
import { shortStyles } from '../../tsdown.short-styles.ts';

export default defineConfig({
  ...base,
  entry: [
    'src/index.ts',
    'src/charts/index.ts',
    'src/kit/index.ts',
    'src/kit/locales/*.ts',
    'src/locales/*.ts',
  ],
  plugins: [shortStyles],
});
