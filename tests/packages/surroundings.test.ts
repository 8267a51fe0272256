import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { withoutBrowser } from '../../scripts/dependency-direction.mjs';
import { root } from './workspace';

describe.each(withoutBrowser)('the built @sojourn/%s', (name) => {
  it('loads where there is nothing but the language: no Node, no DOM, no React', async () => {
    const { outputFiles, metafile } = await build({
      entryPoints: [join(root, 'packages', name, 'dist/index.mjs')],
      bundle: true,
      write: false,
      metafile: true,
      format: 'iife',
      globalName: 'loaded',
      platform: 'neutral',
      mainFields: ['module', 'main'],
    });
    const context = createContext({});
    new Script(outputFiles[0]?.text ?? '').runInContext(context);
    expect(Object.keys(context['loaded']).length).toBeGreaterThan(0);
    expect(
      Object.keys(metafile.inputs).filter((file) => /\/(react|react-dom|scheduler)\//.test(file)),
    ).toEqual([]);
  });
});
