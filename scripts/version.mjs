// Takes the next version from the changesets, and gives it to the examples, which are no workspaces:
//   npm run version:packages
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = resolve(import.meta.dirname, '..');

/**
 * A package.json with this version wherever it names a package of ours.
 *
 * @param {string} text The package.json.
 * @param {string} version The version that all packages share.
 */
export function withVersion(text, version) {
  return text.replace(/("@sojourn\/[\w-]+": )"[^"]*"/g, `$1"${version}"`);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const run = (...command) => execFileSync('npx', command, { cwd: root, stdio: 'inherit' });
  run('changeset', 'version');
  const core = readFileSync(resolve(root, 'packages/core/package.json'), 'utf8');
  const { version } = JSON.parse(core);
  for (const example of readdirSync(resolve(root, 'apps/examples'))) {
    const file = resolve(root, 'apps/examples', example, 'package.json');
    writeFileSync(file, withVersion(readFileSync(file, 'utf8'), version));
  }
  run('npm', 'install', '--package-lock-only', '--omit-lockfile-registry-resolved');
}
