import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { manifest, packages, root } from '../packages/workspace';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder that the examples are copied to. */
    folder: string;
    /** Where each packed package lies, by its name. */
    tarballs: Record<string, string>;
  }
}

const run = promisify(execFile);

async function pack(name: string, folder: string): Promise<[name: string, tarball: string]> {
  const cwd = join(root, 'packages', name);
  const { stdout } = await run(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--pack-destination', folder],
    { cwd, maxBuffer: 10_000_000 },
  );
  const answer: { filename: string }[] | Record<string, { filename: string }> = JSON.parse(stdout);
  const [packed] = Object.values(answer);
  if (!packed) throw new Error(`npm pack said nothing of ${name}.`);
  const file = packed.filename.replace(/^@/, '').replace('/', '-');
  return [manifest(name).name, join(folder, file)];
}

/** Packs every package once, for all examples. */
export default async function packAll(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), 'sojourn-examples-'));
  const tarballs = await Promise.all(packages.map((name) => pack(name, folder)));
  project.provide('folder', folder);
  project.provide('tarballs', Object.fromEntries(tarballs));
  return () => rm(folder, { recursive: true, force: true });
}
