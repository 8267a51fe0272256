import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manifest, modulesOf, packages, root, textsIn } from './workspace';

const folder = mkdtempSync(join(tmpdir(), 'sojourn-packed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Packed {
  filename: string;
  files: { path: string }[];
}

function pack(name: string): Packed {
  const printed = execFileSync(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--pack-destination', folder],
    {
      cwd: join(root, 'packages', name),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  const answer: Packed[] | Record<string, Packed> = JSON.parse(printed);
  const [packed] = Object.values(answer);
  if (!packed) throw new Error(`npm pack said nothing of ${name}.`);
  return packed;
}

/** A script that only passes names on: it has no lines of its own to lead from. */
const passesOn =
  /^(\s|\/\*[\s\S]*?\*\/|\/\/.*|(import|export)\s*(\{[^}]*\}|\*[^'"]*)\s*(from\s*['"][^'"]*['"])?;)*$/;

/** What a pattern of `sideEffects` stands for. */
function matcher(pattern: string): RegExp {
  const written: Record<string, string> = { '**/': '(?:.*/)?', '*': '[^/]*', '.': '\\.' };
  const path = pattern.replace(/^\.\//, '').replace(/\*\*\/|[*.]/g, (mark) => written[mark] ?? '');
  return new RegExp(`^${path}$`);
}

/** The sources that a map leads to and that are neither packed nor written out in it. */
function lostSources(folder: string, map: string, packed: string[]): string[] {
  const { sources, sourcesContent }: { sources: string[]; sourcesContent?: (string | null)[] } =
    JSON.parse(readFileSync(join(folder, map), 'utf8'));
  return sources
    .filter((source, index) => {
      const file = normalize(join(dirname(map), source));
      return !packed.includes(file) && typeof sourcesContent?.[index] !== 'string';
    })
    .map((source) => `${map} leads to ${source}`);
}

const startsOnClient = /^\s*(\/\*[\s\S]*?\*\/\s*|\/\/.*\n\s*)*['"]use client['"]/;

describe.each(packages)('the packed @sojourn/%s', (name) => {
  let tarball: Buffer;
  let files: string[];

  beforeAll(() => {
    const packed = pack(name);
    files = packed.files.map((file) => file.path);
    tarball = readFileSync(join(folder, packed.filename.replace(/^@/, '').replace('/', '-')));
  });

  it('says who may use it, and how', () => {
    const wanted = ['LICENSE', 'README.md', 'package.json'];
    expect(wanted.filter((file) => !files.includes(file))).toEqual([]);
  });

  it('holds no tests, stories or settings', () => {
    const own =
      /\.(test|stories)\.|(^|\/)(testing|__screenshots__)\/|tsconfig|tsdown|\.tsbuildinfo$/;
    expect(files.filter((file) => own.test(file))).toEqual([]);
  });

  it('is what publint asks of a package', async () => {
    const data = tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.byteLength);
    const { messages, pkg } = await publint({
      pack: { tarball: data as ArrayBuffer },
      strict: true,
    });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it('gives its types to ESM, CommonJS and bundlers', async () => {
    const result = await checkPackage(createPackageFromTarballData(new Uint8Array(tarball)), {
      // Each by its name, since a `*` would be passed over. Scripts of a page are no modules to import.
      entrypoints: [...modulesOf(name).keys()],
    });
    expect(result.types, 'types are included').not.toBe(false);
    const problems = 'problems' in result ? result.problems : [];
    // Before Node 12.7 there was no `exports`; nothing that Sojourn supports resolves so.
    expect(
      problems.filter(
        (problem) => !('resolutionKind' in problem) || problem.resolutionKind !== 'node10',
      ),
    ).toEqual([]);
  });

  it('names files that it holds, with types for both kinds of modules', () => {
    const named = [...modulesOf(name).values()].flatMap(({ import: esm, require: cjs }) => [
      ...[esm.types, esm.default],
      ...[cjs.types, cjs.default],
    ]);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((file) => !files.includes(file.replace('./', '')))).toEqual([]);
  });

  it('says which of its files have effects, so that bundlers drop the others', () => {
    const { sideEffects } = manifest(name);
    expect(sideEffects).toBeDefined();
    for (const pattern of Array.isArray(sideEffects) ? sideEffects : []) {
      expect(
        files.filter((file) => matcher(pattern).test(file)),
        pattern,
      ).not.toEqual([]);
    }
  });

  it('leads from each script to its source by a map', () => {
    // What the bundler itself brings has no source.
    const built = textsIn(
      join(root, 'packages', name),
      /^dist\/(?!_virtual\/).*\.([mc]?js|d\.[mc]ts)$/,
    );
    const lost: string[] = [];
    for (const [file, text] of built) {
      const [, mapName] = /\/\/# sourceMappingURL=(\S+)\s*$/.exec(text) ?? [];
      if (mapName === undefined) {
        if (/\.m?js$/.test(file) && !passesOn.test(text)) lost.push(`${file} has no map`);
        continue;
      }
      const map = join(dirname(file), mapName);
      if (!files.includes(map)) lost.push(`${map} is not packed`);
      else lost.push(...lostSources(join(root, 'packages', name), map, files));
    }
    expect(lost).toEqual([]);
  });

  it('names no folder of the machine that built it', () => {
    const built = textsIn(
      join(root, 'packages', name, 'dist'),
      /\.(js|mjs|cjs|mts|cts|map|json|css)$/,
    );
    expect([...built].filter(([, text]) => text.includes(root)).map(([file]) => file)).toEqual([]);
  });

  it("keeps 'use client' where it was written, and only there", () => {
    const source = textsIn(join(root, 'packages', name, 'src'), /(?<!\.(test|stories))\.tsx?$/);
    const built = textsIn(join(root, 'packages', name, 'dist'), /\.[mc]js$/);
    for (const [file, text] of built) {
      const stem = file.replace(/\.[mc]js$/, '');
      const written = source.get(`${stem}.tsx`) ?? source.get(`${stem}.ts`);
      if (written !== undefined) {
        expect(startsOnClient.test(text), file).toBe(startsOnClient.test(written));
      }
    }
  });

  it('bundles no React, and nothing else of others', () => {
    const built = textsIn(join(root, 'packages', name, 'dist'), /\.[mc]js$/);
    const foreign = /node_modules|react\.transitional\.element|react-jsx-runtime\.production/;
    expect([...built].filter(([, text]) => foreign.test(text)).map(([file]) => file)).toEqual([]);
  });
});
