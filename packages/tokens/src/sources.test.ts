import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkTokens } from '../scripts/lib/check.mjs';
import { flatten, resolve } from '../scripts/lib/dtcg.mjs';
import { packageRoot, sourceNames } from '../scripts/lib/files.mjs';

type Tree = Record<string, unknown>;
const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`src/${name}`, packageRoot), 'utf8')) as Tree;

const { primitive, ...semantic } = sourceNames;
const semanticNames = Object.values(semantic);

it.each(Object.values(sourceNames))('%s is valid, each token with its own $type', (name) => {
  expect(checkTokens(read(name))).toEqual([]);
});

it.each(semanticNames)('%s holds no colour of its own, only aliases', (name) => {
  for (const { path, token } of flatten(read(name))) {
    const values = JSON.stringify(token.$value);
    expect(values, path.join('.')).toMatch(/\{palette\.[\w.-]+\}/);
    expect(values, path.join('.')).not.toContain('components');
  }
});

it('gives every theme the same tokens', () => {
  const [light, ...others] = semanticNames.map((name) =>
    flatten(read(name)).map(({ path, token }) => `${path.join('.')}: ${token.$type}`),
  );
  for (const other of others) expect(other).toEqual(light);
});

it('holds no primitive colour that nothing uses', () => {
  const used = semanticNames.map((name) => JSON.stringify(read(name))).join('');
  const unused = flatten(read(primitive))
    .map(({ path }) => path.join('.'))
    .filter((name) => name.startsWith('palette.') && !used.includes(`{${name}}`));
  expect(unused).toEqual([]);
});

it('keeps distances on the 4 px grid', () => {
  for (const { path, token } of flatten({ space: read(primitive)['space'] })) {
    if (path[1] === 'half') continue;
    expect(token.$value).toEqual({ value: 4 * Number(path[1]), unit: 'px' });
  }
});

describe('checkTokens', () => {
  const red = { colorSpace: 'srgb', components: [1, 0, 0], alpha: 1, hex: '#ff0000' };

  it.each([
    ['an inherited $type', { $type: 'color', a: { $value: red } }, 'a group here has only'],
    ['no $type', { a: { $value: red } }, 'a: the token has no $type of its own.'],
    ['a colour as text', { a: { $type: 'color', $value: '#ff0000' } }, 'no valid color'],
    ['a hex that differs', { a: { $type: 'color', $value: { ...red, hex: '#00ff00' } } }, 'color'],
    [
      'a component over 1',
      { a: { $type: 'color', $value: { ...red, components: [255, 0, 0] } } },
      'a:',
    ],
    ['a bare number', { a: { $type: 'dimension', $value: 4 } }, 'no valid dimension'],
    [
      'an unknown unit',
      { a: { $type: 'dimension', $value: { value: 1, unit: 'em' } } },
      'dimension',
    ],
    ['a duration as text', { a: { $type: 'duration', $value: '120ms' } }, 'no valid duration'],
    ['an unknown type', { a: { $type: 'colour', $value: red } }, 'is no type'],
    ['a misspelt member', { a: { $type: 'color', $value: red, $descripton: '' } }, 'no member'],
    ['a name with a dot', { 'a.b': { $type: 'color', $value: red } }, 'lower case letters'],
    ['a value where a group belongs', { a: 4 }, 'has to be an object'],
  ])('refuses %s', (_, tree, issue) => {
    expect(checkTokens(tree).join()).toContain(issue);
  });
});

describe('resolve', () => {
  const alias = (name: string, value: string) => ({
    path: [name],
    token: { $type: 'color', $value: value },
  });

  it('follows aliases of aliases', () => {
    const entries = [alias('a', '{b}'), alias('b', '{c}'), alias('c', 'x')];
    expect(resolve(entries).map(({ token }) => token.$value)).toEqual(['x', 'x', 'x']);
  });

  it('names the token whose alias leads nowhere or in a circle', () => {
    expect(() => resolve([alias('a', '{b}')])).toThrow('"a" points to "{b}", which does not exist');
    expect(() => resolve([alias('a', '{b}'), alias('b', '{a}')])).toThrow('points back to it');
  });
});
