import { defineConfig } from 'tsdown';
import { base } from '../../tsdown.base.ts';

export default defineConfig({
  ...base,
  entry: [
    'src/index.ts',
    'src/generated/leaves.ts',
    'src/themes.ts',
    'src/list.ts',
    'src/contrast.ts',
    'src/brand/index.ts',
  ],
});
