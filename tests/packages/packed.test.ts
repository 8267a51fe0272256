import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manifest, packages, root, textsIn } from './workspace';

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
    const entries = Object.keys(manifest(name).exports ?? {});
    const result = await checkPackage(createPackageFromTarballData(new Uint8Array(tarball)), {
      excludeEntrypoints: entries.filter((entry) => /\.(json|css)$/.test(entry)),
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

  it('names no folder of the machine that built it', () => {
    const built = textsIn(
      join(root, 'packages', name, 'dist'),
      /\.(mjs|cjs|mts|cts|map|json|css)$/,
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
