import { spawn, type ChildProcess } from 'node:child_process';
import { cp, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';
import { root } from '../packages/workspace';

/** Where the examples stand. */
export const examples = join(root, 'apps/examples');

/** What an example's package.json says of what it needs. */
export interface ExampleManifest {
  dependencies: Record<string, string>;
  devDependencies?: Record<string, string>;
}

/** The package.json of an example. */
export async function manifestOf(name: string): Promise<ExampleManifest> {
  return JSON.parse(await readFile(join(examples, name, 'package.json'), 'utf8'));
}

/** The surroundings of a person's shell: none of what a test runner adds. */
function surroundings(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([key]) => !/^(NODE_ENV|VITEST.*)$/.test(key));
  return { ...Object.fromEntries(own), NEXT_TELEMETRY_DISABLED: '1', CI: '1' } as NodeJS.ProcessEnv;
}

function begin(folder: string, command: string, args: string[]): ChildProcess {
  return spawn(command, args, { cwd: folder, env: surroundings() });
}

/** Runs a command in a folder to its end, and gives what it printed; fails with that where it fails. */
export async function run(folder: string, command: string, ...args: string[]): Promise<string> {
  const child = begin(folder, command, args);
  let printed = '';
  child.stdout?.on('data', (chunk) => (printed += String(chunk)));
  child.stderr?.on('data', (chunk) => (printed += String(chunk)));
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n${printed}`);
  return printed;
}

/**
 * Copies an example out of the repository and installs it there, with the packed packages where it
 * names those of a registry.
 *
 * @returns The folder that it is in.
 */
export async function install(name: string): Promise<string> {
  const tarballs = inject('tarballs');
  const folder = join(inject('folder'), name);
  const files = (file: string) => !/\/(node_modules|dist|\.next)$/.test(file);
  await cp(join(examples, name), folder, { recursive: true, filter: files });
  const { dependencies, ...manifest } = await manifestOf(name);
  const packed = Object.keys(dependencies).filter((dependency) => dependency in tarballs);
  Object.assign(dependencies, Object.fromEntries(packed.map((key) => [key, tarballs[key]])));
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({ ...manifest, dependencies, overrides: tarballs }, null, 2),
  );
  await run(
    folder,
    'npm',
    ...['install', '--prefer-offline', '--no-audit', '--no-fund'],
    ...['--ignore-scripts', '--no-package-lock', '--no-update-notifier'],
  );
  return folder;
}

/** What every example with React must hold exactly once, and what else it should. */
export function once(...others: string[]): Record<string, number> {
  const own = ['@sojourn/core', '@sojourn/react', '@sojourn/tokens', ...others];
  const names = ['react', 'react-dom', 'styled-components', ...own];
  return Object.fromEntries(names.map((name) => [name, 1]));
}

/** How often a folder's `node_modules` holds React and what stands on it, however deep. */
export async function copiesIn(folder: string): Promise<Record<string, number>> {
  const files = await readdir(join(folder, 'node_modules'), { recursive: true });
  const counts: Record<string, number> = {};
  for (const file of files.sort()) {
    const [, name] = wanted.exec(`node_modules/${file}`) ?? [];
    if (name) counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

const wanted =
  /(?:^|\/)node_modules\/(react|react-dom|styled-components|@sojourn\/[\w-]+)\/package\.json$/;

/** A server that an example runs. */
export interface Running {
  url: string;
  stop: () => Promise<void>;
}

/** Starts a server and waits for the address that it prints. */
export async function start(folder: string, command: string, ...args: string[]): Promise<Running> {
  const child = begin(folder, command, args);
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    let printed = '';
    child.stdout?.on('data', (chunk) => {
      printed += String(chunk);
      const [address] = /http:\/\/localhost:\d+/.exec(printed) ?? [];
      if (address) resolve(address);
    });
    child.on('error', reject);
    void ended.then(() => reject(new Error(`${command} ended by itself:\n${printed}`)));
  });
  return {
    url,
    stop: () => {
      child.kill();
      return ended;
    },
  };
}
