import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { root } from '../packages/workspace';

/** Whatever an entry of @sojourn/react is made of, by its imports alone, and what it asks of others. */
async function importedBy(entry: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [join(root, 'packages/react/src', entry)],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    treeShaking: false,
    conditions: ['@sojourn/source'],
    packages: 'external',
    logLevel: 'silent',
  });
  return Object.values(metafile.inputs).flatMap(({ imports }) => imports.map(({ path }) => path));
}

describe('Recharts', () => {
  it('is reached by nothing outside the charts', async () => {
    const imported = await importedBy('index.ts');
    expect(imported).toContain('styled-components');
    expect(imported.filter((path) => /recharts|\/charts\//.test(path))).toEqual([]);
  });

  it('is reached by the charts', async () => {
    expect(await importedBy('charts/index.ts')).toContain('recharts');
  });
});
