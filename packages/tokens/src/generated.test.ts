import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { flatten } from '../scripts/lib/dtcg.mjs';
import { generateFiles, packageRoot } from '../scripts/lib/files.mjs';
import * as root from './index';
import { tokens } from './generated/list';

const text = (path: string) => readFileSync(new URL(path, packageRoot), 'utf8');

describe('what is generated', () => {
  let files: Map<string, string>;

  // Prettier lays every file out, which takes its time on a busy machine.
  beforeAll(async () => {
    files = await generateFiles();
  }, 60_000);

  it('is what the sources say, to the byte', () => {
    for (const [path, expected] of files) {
      expect(existsSync(new URL(path, packageRoot)), path).toBe(true);
      expect(text(path), `${path} is old: run npm run generate -w @sojourn/tokens`).toBe(expected);
    }
  });

  it('leaves no file behind from earlier sources', () => {
    for (const folder of ['css', 'figma', 'src/generated']) {
      for (const name of readdirSync(new URL(`${folder}/`, packageRoot))) {
        expect([...files.keys()]).toContain(`${folder}/${name}`);
      }
    }
  });

  it.each([
    ['css/light.css', 'light'],
    ['css/dark.css', 'dark'],
    ['css/high-contrast.css', 'highContrast'],
    ['css/high-contrast-dark.css', 'highContrastDark'],
  ] as const)('%s sets every variable', (path, theme) => {
    // Prettier breaks a long value after the colon.
    const css = text(path).replace(/\s+/g, ' ');
    for (const token of tokens) {
      expect(css).toContain(`${token.cssVariable}: ${token[theme]};`);
    }
  });

  it('css/all.css changes the same variables in every theme', () => {
    const rules = [...text('css/all.css').matchAll(/([^{}]+)\{([^{}]*)\}/g)].map((match) =>
      [...(match[2] ?? '').matchAll(/(--[\w-]+):/g)].map(([, name]) => name),
    );
    const themed = rules.filter((names) => names.includes('--sojourn-color-text'));
    expect(themed).toHaveLength(7);
    for (const names of themed) expect(names).toEqual(themed[0]);
  });

  it('gives Figma one plain file a theme, without aliases', () => {
    for (const name of ['light', 'dark', 'high-contrast', 'high-contrast-dark']) {
      const json = text(`figma/${name}.json`);
      expect(json).not.toContain('"{');
      expect(flatten(JSON.parse(json) as Record<string, unknown>).length).toBeGreaterThan(100);
    }
  });

  it('gives every token to TypeScript with its light value to fall back on', () => {
    const leaves = JSON.stringify(root.vars);
    for (const token of tokens) {
      expect(leaves).toContain(
        JSON.stringify(`var(${token.cssVariable}, ${token.light})`).slice(1, -1),
      );
    }
  });
});
