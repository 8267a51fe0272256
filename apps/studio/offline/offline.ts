import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const source = fileURLToPath(new URL('serviceWorker.js', import.meta.url));

/**
 * Files that the studio is made of. Its page is asked for as the folder that it stands in; the frame
 * page is for other people's pages, which are not offline.
 */
function isServed(file: string): boolean {
  return !file.endsWith('.map') && file !== 'index.html' && !file.startsWith('embed/');
}

/** Writes `sw.js` beside the page: the service worker with the list of all built files. */
export function offline(): Plugin {
  return {
    name: 'studio-offline',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const worker = readFileSync(source, 'utf8');
        const files = Object.keys(bundle).filter(isServed).sort();
        const page = bundle['index.html'];
        const hash = createHash('sha256').update(worker).update(files.join('\n'));
        // Names carry the hash of what is in the files; only the page's does not.
        if (page?.type === 'asset') hash.update(page.source);
        const version = hash.digest('hex').slice(0, 16);
        const list = JSON.stringify({ version, files: ['./', ...files] });
        this.emitFile({
          type: 'asset',
          fileName: 'sw.js',
          source: `globalThis.studio = ${list};\n${worker}`,
        });
      },
    },
  };
}
