import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const built = fileURLToPath(new URL('../../../packages/embed/dist/frame/', import.meta.url));

/** Serves the frame page of `@sojourn/embed` at `embed/`, beside the studio. */
export function framePage(): Plugin {
  return {
    name: 'studio-frame-page',
    apply: 'build',
    generateBundle() {
      if (!existsSync(`${built}frame.js`)) {
        this.error(
          'The frame page has not been built, so the studio cannot serve it. Run npm run build --workspace @sojourn/embed.',
        );
      }
      for (const name of ['index.html', 'frame.css', 'frame.js', 'frames.js']) {
        this.emitFile({
          type: 'asset',
          fileName: `embed/${name}`,
          source: readFileSync(built + name),
        });
      }
    },
  };
}
