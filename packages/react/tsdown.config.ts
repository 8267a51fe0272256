import { defineConfig } from 'tsdown';
import { base } from '../../tsdown.base.ts';

/** Takes the line ends and the indentation out of the static CSS, which no minifier looks into. */
const shortStyles = {
  name: 'short-styles',
  transform: {
    filter: { id: /[sS]tyles\.ts$/ },
    handler: (code: string) =>
      code.replace(/`[^`]*`/g, (css) =>
        css
          .replace(/\s+/g, ' ')
          .replace(/ ?([{;,>]) ?/g, '$1')
          .replace(/: /g, ':')
          .replace(/;}/g, '}'),
      ),
  },
};

export default defineConfig({
  ...base,
  entry: ['src/index.ts', 'src/locales/*.ts'],
  plugins: [shortStyles],
});
