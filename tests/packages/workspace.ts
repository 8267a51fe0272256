import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** An export that is a module: its files for ESM and for CommonJS. */
export interface Conditions {
  import: { types: string; default: string };
  require: { types: string; default: string };
}

/** What these tests read of a package.json. */
export interface Manifest {
  name: string;
  version: string;
  private?: boolean;
  exports?: Record<string, string | Conditions>;
  sideEffects?: boolean | string[];
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

/** The repository's root folder. */
export const root = resolve(import.meta.dirname, '../..');

/** The names of the folders under `packages/` that are published. */
export const packages = readdirSync(join(root, 'packages')).filter(
  (name) => !manifest(name).private,
);

/** The package.json of `packages/<name>`. */
export function manifest(name: string): Manifest {
  return JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'));
}

/** The text of every file under a folder whose name ends as asked, by its path from that folder. */
export function textsIn(folder: string, ends: RegExp): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Map(
    files
      .filter((file) => ends.test(file))
      .sort()
      .map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  );
}

/** The modules that a package exports, by subpath; each `*` stands once for every file it means. */
export function modulesOf(name: string): Map<string, Conditions> {
  const files = readdirSync(join(root, 'packages', name), { recursive: true, encoding: 'utf8' });
  const modules = new Map<string, Conditions>();
  for (const [subpath, target] of Object.entries(manifest(name).exports ?? {})) {
    if (typeof target === 'string') continue;
    const [before = '', after = ''] = target.import.default.replace('./', '').split('*');
    const stars = subpath.includes('*')
      ? files
          .filter((file) => file.startsWith(before) && file.endsWith(after))
          .map((file) => file.slice(before.length, file.length - after.length))
      : [''];
    for (const star of stars) {
      const filled = JSON.stringify(target).replaceAll('*', star);
      modules.set(subpath.replace('*', star), JSON.parse(filled) as Conditions);
    }
  }
  return modules;
}
