import { defineConfig } from 'tsdown';
import { base } from '../../tsdown.base.ts';

export default defineConfig({
  ...base,
  entry: [
    'src/index.ts',
    'src/templates/laneGuidance.ts',
    'src/samples/generateJourney.ts',
    'src/words/{en,vi,pl,ar}.ts',
  ],
});
