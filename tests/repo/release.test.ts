import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withRepository } from '../../scripts/release.mjs';
import { withVersion } from '../../scripts/version.mjs';
import { manifest, packages, root } from '../packages/workspace';

const workflows = join(root, '.github/workflows');
const release = readFileSync(join(workflows, 'release.yml'), 'utf8');
const scripts: Record<string, string> = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
).scripts;

describe('the release workflow', () => {
  it('may sign what it publishes, and does', () => {
    expect(release).toMatch(/^ {4}permissions:\n(?: {6}.*\n)* {6}id-token: write$/m);
    expect(release).toMatch(/^ +NPM_CONFIG_PROVENANCE: true$/m);
  });

  it('checks everything before it publishes', () => {
    const check = release.indexOf('run: .ci/run');
    expect(check).toBeGreaterThan(0);
    expect(release.indexOf('uses: changesets/action@')).toBeGreaterThan(check);
  });

  it('runs scripts that there are', () => {
    const named = [...release.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
    expect(named).toEqual(['version:packages', 'release']);
    expect(named.filter((name) => !scripts[name])).toEqual([]);
  });
});

it('pins each action to a major version', () => {
  for (const file of readdirSync(workflows)) {
    const text = readFileSync(join(workflows, file), 'utf8');
    const actions = [...text.matchAll(/uses: (\S+)/g)].map(([, action]) => action);
    expect(actions).not.toEqual([]);
    expect(actions.filter((action) => !/^[\w-]+\/[\w-]+@v\d+$/.test(action ?? ''))).toEqual([]);
  }
});

it('publishes a package with the name of its repository', () => {
  const place = {
    server: 'https://git.example',
    repository: 'us/sojourn',
    directory: 'packages/core',
  };
  const text = readFileSync(join(root, 'packages/core/package.json'), 'utf8');
  expect(JSON.parse(withRepository(text, place))).toEqual({
    ...JSON.parse(text),
    repository: {
      type: 'git',
      url: 'git+https://git.example/us/sojourn.git',
      directory: 'packages/core',
    },
  });
});

it('gives the examples the version that the packages have', () => {
  expect(withVersion('{ "@sojourn/core": "0.0.0", "react": "19.3.1" }', '1.2.3')).toBe(
    '{ "@sojourn/core": "1.2.3", "react": "19.3.1" }',
  );
  const versions = new Map(packages.map((name) => [manifest(name).name, manifest(name).version]));
  for (const example of readdirSync(join(root, 'apps/examples'))) {
    const text = readFileSync(join(root, 'apps/examples', example, 'package.json'), 'utf8');
    const { dependencies = {} }: { dependencies?: Record<string, string> } = JSON.parse(text);
    const own = Object.entries(dependencies).filter(([name]) => name.startsWith('@sojourn/'));
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter(([name, version]) => versions.get(name) !== version)).toEqual([]);
  }
});
