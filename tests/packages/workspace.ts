import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What these tests read of a package.json. */
export interface Manifest {
  name: string;
  private?: boolean;
  exports?: Record<string, unknown>;
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
