import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { knownPackages } from '../../scripts/dependency-direction.mjs';
import { manifest, packages, root, textsIn } from '../packages/workspace';

const known: Record<string, string[]> = knownPackages;

/** The packages that the sources of a package import; tests and stories, and what only they use, left out. */
function importsOf(name: string): string[] {
  const texts = textsIn(join(root, 'packages', name, 'src'), /(?<!\.(test|stories))\.tsx?$/);
  const specifiers = [...texts]
    .filter(([file]) => !/(^|\/)testing\//.test(file))
    .flatMap(([, text]) => ts.preProcessFile(text).importedFiles)
    .map(({ fileName }) => fileName)
    .filter((specifier) => !specifier.startsWith('.'));
  const names = specifiers.map((specifier) =>
    specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/'),
  );
  return [...new Set(names)].sort();
}

describe.each(packages)('@sojourn/%s', (name) => {
  const { dependencies = {}, peerDependencies = {} } = manifest(name);
  const declared = Object.keys({ ...dependencies, ...peerDependencies });

  it('depends on lower packages only', () => {
    const allowed = (known[name] ?? []).map((lower) => `@sojourn/${lower}`);
    const own = [...declared, ...importsOf(name)].filter((other) => other.startsWith('@sojourn/'));
    expect(own.filter((other) => !allowed.includes(other))).toEqual([]);
  });

  it('declares what it imports, and imports what it declares', () => {
    const imported = importsOf(name);
    expect(imported.filter((other) => !declared.includes(other))).toEqual([]);
    const unused = Object.keys(dependencies).filter((other) => !imported.includes(other));
    expect(unused).toEqual([]);
  });

  it('has its runtime dependencies named in ARCHITECTURE.md', () => {
    const architecture = join(root, 'ARCHITECTURE.md');
    const text = existsSync(architecture) ? readFileSync(architecture, 'utf8') : '';
    expect(declared.filter((other) => !text.includes(other))).toEqual([]);
  });
});
