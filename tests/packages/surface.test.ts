import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { modulesOf, packages, root } from './workspace';

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

  const others = [...modulesOf(name)].filter(([subpath]) => subpath !== '.');

  it.runIf(others.length > 0)('exports these names from its subpaths', async () => {
    const names = others.flatMap(([subpath, { import: esm }]) =>
      declaredNames(readFileSync(join(root, 'packages', name, esm.types), 'utf8')).map(
        (exported) => `${subpath} ${exported}`,
      ),
    );
    await expect(`${names.join('\n')}\n`).toMatchFileSnapshot(`surface/${name}.subpaths.txt`);
  });

  it.each([...modulesOf(name).keys()])(
    'exports the same from %s by ESM and by CommonJS',
    async (subpath) => {
      const modules = modulesOf(name).get(subpath);
      const folder = join(root, 'packages', name);
      const esm = await import(
        /* @vite-ignore */ pathToFileURL(join(folder, modules?.import.default ?? '')).href
      );
      const cjs = require(join(folder, modules?.require.default ?? ''));
      expect(Object.keys(cjs).sort()).toEqual(Object.keys(esm).sort());
    },
  );
});
