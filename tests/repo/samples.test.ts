import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packages, root } from '../packages/workspace';
import { faultsOf, samplesIn } from './readmeSamples';

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

const readmes = ['README.md', ...packages.map((name) => `packages/${name}/README.md`)].filter(
  (readme) => existsSync(join(root, readme)),
);
const pages = ['.storybook', ...packages.map((name) => `packages/${name}/src`)].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => join(folder, file)),
);

/** Fences of code that a compiler could have read: `ts`, `tsx` and their likes. */
function fencesOf(text: string): string[] {
  return [...text.matchAll(/^ *```(?:[mc]?[tj]sx?|html|css|json)\b.*$/gm)].map(([fence]) => fence);
}

describe('the samples of code', () => {
  it('compile where a README shows them', () => {
    const samples = readmes.flatMap((readme) => samplesIn(readme, read(readme)));
    expect(samples.length).toBeGreaterThan(30);
    const wrong = {
      readme: 'README.md',
      line: 7,
      language: 'tsx',
      code: '<JourneyMap journey={text} />\n<Nowhere />',
    } as const;
    const faults = faultsOf([...samples, wrong]);
    // The compiler really reads them, and says the line.
    expect(faults.splice(-2)).toEqual([
      expect.stringMatching(/^README\.md:7 Type 'string' is not assignable/),
      "README.md:8 Cannot find name 'Nowhere'.",
    ]);
    expect(faults).toEqual([]);
  }, 120_000);

  it('are files where a page of the catalogue shows them', () => {
    expect(pages.length).toBeGreaterThan(15);
    const found = pages.map((page) => [page, fencesOf(read(page))] as const);
    expect(found.filter(([, fences]) => fences.length > 0)).toEqual([]);
    expect(fencesOf('text\n```tsx\n<Map />\n```\n  ```ts title\n```\n```sh\nls\n```')).toHaveLength(
      2,
    );
  });
});
