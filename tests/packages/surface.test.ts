import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { packages, root } from './workspace';

const require = createRequire(import.meta.url);

/** Every name that the declarations of a package's root export, types among them. */
function declaredNames(declarations: string): string[] {
  const lists = [...declarations.matchAll(/export \{([^}]*)\}/g)].map(([, list = '']) => list);
  return lists
    .flatMap((list) => list.split(','))
    .map((entry) => entry.trim().replace(/^.* as /, ''))
    .filter((entry) => entry !== '')
    .map((entry) => (entry.startsWith('type ') ? `${entry.slice(5)} (type)` : entry))
    .sort();
}

describe.each(packages)('@sojourn/%s', (name) => {
  const dist = join(root, 'packages', name, 'dist');

  it('exports these names; removing or renaming one breaks those who use it', async () => {
    const names = declaredNames(readFileSync(join(dist, 'index.d.mts'), 'utf8'));
    await expect(`${names.join('\n')}\n`).toMatchFileSnapshot(`surface/${name}.txt`);
  });

  it('exports the same from ESM and from CommonJS', async () => {
    expect(existsSync(join(dist, 'index.mjs'))).toBe(true);
    const esm = await import(/* @vite-ignore */ pathToFileURL(join(dist, 'index.mjs')).href);
    const cjs = require(join(dist, 'index.cjs'));
    expect(Object.keys(cjs).sort()).toEqual(Object.keys(esm).sort());
  });
});
