// Publishes the packages whose version is not published yet: npm run release
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = resolve(import.meta.dirname, '..');

/**
 * A package.json that says which repository it comes from. Provenance is refused to one that does not,
 * and only the workflow knows where it runs.
 *
 * @param {string} text The package.json.
 * @param {{ server: string, repository: string, directory: string }} place Where the package lies.
 */
export function withRepository(text, { server, repository, directory }) {
  const url = `git+${server}/${repository}.git`;
  const manifest = { ...JSON.parse(text), repository: { type: 'git', url, directory } };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = process.env;
  if (!server || !repository) {
    throw new Error(
      'Packages are published by the release workflow, which signs where they come from. Push to main instead.',
    );
  }
  const run = (...command) => execFileSync('npx', command, { cwd: root, stdio: 'inherit' });
  run('turbo', 'run', 'build', '--filter=./packages/*');
  for (const name of readdirSync(resolve(root, 'packages'))) {
    const directory = `packages/${name}`;
    const file = resolve(root, directory, 'package.json');
    const place = { server, repository, directory };
    writeFileSync(file, withRepository(readFileSync(file, 'utf8'), place));
  }
  run('changeset', 'publish');
}
