import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokens } from '../generated/list';
import { readTheme } from './readTheme';
import { themeCss } from './themeCss';

const color = ($value: unknown) => ({ $type: 'color', $value });
const accent = ($value: unknown) => ({ color: { accent: color($value) } });

function valueOf(file: unknown, name: string): string | undefined {
  const read = readTheme(file);
  return read.ok ? read.theme.values[name] : read.issues.map(({ message }) => message).join();
}

function issuesOf(file: unknown): { code: string; path: string }[] {
  const read = readTheme(file);
  return read.ok ? [] : read.issues.map(({ code, path }) => ({ code, path }));
}

describe('readTheme', () => {
  it('takes what the file sets and fills in the rest from light', () => {
    const read = readTheme(accent('#7A1F5C'));
    expect(read).toMatchObject({
      ok: true,
      theme: { extends: 'light', own: ['color.accent'], values: { 'color.accent': '#7a1f5c' } },
      notices: [],
    });
    for (const { name, light } of tokens.filter(({ name }) => name !== 'color.accent')) {
      expect(valueOf(accent('#7A1F5C'), name)).toBe(light);
    }
  });

  it('goes on from the theme that the file names, or that the caller asks for', () => {
    const file = { ...accent('#f0f'), $extensions: { sojourn: { extends: 'dark' } } };
    expect(valueOf(file, 'color.page')).toBe('#14171b');
    expect(readTheme(file, { extends: 'high-contrast' })).toMatchObject({
      theme: { extends: 'high-contrast', values: { 'color.page': '#ffffff' } },
    });
  });

  it('reads our own files for Figma as what they are', () => {
    const path = new URL('../../figma/dark.json', import.meta.url);
    const read = readTheme(JSON.parse(readFileSync(path, 'utf8')), { extends: 'dark' });
    expect(read).toMatchObject({
      ok: true,
      notices: [],
      theme: { own: { length: tokens.length } },
    });
    for (const { name, dark } of tokens) {
      expect(read.ok && read.theme.values[name], name).toBe(dark);
    }
  });

  it.each([
    ['hex', '#ABC', '#aabbcc'],
    ['hex that lets something through', '#aabbcc80', '#aabbcc80'],
    ['sRGB', { colorSpace: 'srgb', components: [1, 0.5, 0] }, '#ff8000'],
    ['sRGB with alpha', { colorSpace: 'srgb', components: [1, 0, 0], alpha: 0.5 }, '#ff000080'],
    ['no hue', { colorSpace: 'hsl', components: ['none', 0, 50] }, '#808080'],
    ['HSL', { colorSpace: 'hsl', components: [210, 100, 40] }, '#0066cc'],
    ['linear sRGB', { colorSpace: 'srgb-linear', components: [0.2159, 0, 1] }, '#8000ff'],
    ['Oklab', { colorSpace: 'oklab', components: [0.628, 0.2249, 0.1258] }, '#ff0000'],
    ['Oklch', { colorSpace: 'oklch', components: [0.628, 0.2577, 29.23] }, '#ff0000'],
    ['Display P3', { colorSpace: 'display-p3', components: [0.4, 0.4, 0.4] }, '#666666'],
  ])('reads a colour in %s', (_, value, hex) => {
    expect(valueOf(accent(value), 'color.accent')).toBe(hex);
  });

  it('says where a colour is not one of sRGB, and takes the nearest or the one beside it', () => {
    const p3 = { colorSpace: 'display-p3', components: [1, 0, 0] };
    const lab = { colorSpace: 'lab', components: [50, 20, 20], hex: '#a2644f' };
    expect(valueOf(accent(p3), 'color.accent')).toBe('#ff0000');
    expect(valueOf(accent(lab), 'color.accent')).toBe('#a2644f');
    expect(readTheme(accent(lab))).toMatchObject({
      notices: [{ code: 'color-replaced', path: '/color/accent/$value' }],
    });
  });

  it('follows aliases in the file, to our own tokens and by JSON Pointer', () => {
    const file = {
      acme: {
        red: { $type: 'color', 500: { $value: '#aa0000' }, main: { $value: '{acme.red.500}' } },
      },
      color: {
        accent: color('{acme.red.main}'),
        focus: color({ $ref: '#/acme/red/500/$value' }),
        'on-accent': color('{color.page}'),
        warning: color({ colorSpace: 'srgb', components: { $ref: '#/parts' } }),
      },
      parts: [0, 0, 1],
      shadow: {
        floating: {
          $type: 'shadow',
          $value: {
            color: '{acme.red.main}',
            offsetX: { value: 0, unit: 'px' },
            offsetY: '{space.1}',
            blur: { value: 1.5, unit: 'rem' },
            spread: { value: -2, unit: 'px' },
          },
        },
      },
    };
    const read = readTheme(file);
    expect(read).toMatchObject({
      ok: true,
      theme: {
        values: {
          'color.accent': '#aa0000',
          'color.focus': '#aa0000',
          'color.on-accent': '#fbfaf7',
          'color.warning': '#0000ff',
          'shadow.floating': '0 4px 1.5rem -2px #aa0000',
        },
      },
    });
  });

  it('reads type, distances, corners and motion', () => {
    const values = {
      'font.family.sans': { $type: 'fontFamily', $value: ['Georgia', 'Times New Roman', 'serif'] },
      'font.weight.strong': { $type: 'fontWeight', $value: 'bold' },
      'radius.medium': { $type: 'dimension', $value: { value: 0.125, unit: 'rem' } },
      'duration.fast': { $type: 'duration', $value: { value: 80, unit: 'ms' } },
      'easing.standard': { $type: 'cubicBezier', $value: [0, 0, 0.5, 1] },
      'type.meta': {
        $type: 'typography',
        $value: {
          fontFamily: ['Georgia'],
          fontSize: { value: 13, unit: 'px' },
          fontWeight: 450,
          letterSpacing: { value: -0.1, unit: 'px' },
          lineHeight: 1.4,
        },
      },
    };
    const file = Object.entries(values).reduce<Record<string, unknown>>((tree, [name, token]) => {
      const names = name.split('.');
      const last = names.pop() ?? '';
      let group = tree;
      for (const one of names) group = (group[one] ??= {}) as Record<string, unknown>;
      group[last] = token;
      return tree;
    }, {});
    expect(readTheme(file)).toMatchObject({
      theme: {
        values: {
          'font.family.sans': "Georgia, 'Times New Roman', serif",
          'font.weight.strong': '700',
          'radius.medium': '0.125rem',
          'duration.fast': '80ms',
          'easing.standard': 'cubic-bezier(0, 0, 0.5, 1)',
          'type.meta.size': '13px',
          'type.meta.line-height': '18.2px',
          'type.meta.weight': '450',
          'type.meta.letter-spacing': '-0.1px',
        },
      },
    });
  });

  it('tells of names that are none of ours, and of a file that sets nothing', () => {
    const read = readTheme({ color: { acent: color('#fff') }, acme: { red: color('#f00') } });
    expect(read).toMatchObject({
      ok: true,
      notices: [
        { code: 'unknown-token', path: '/color/acent' },
        { code: 'nothing-set', path: '' },
      ],
    });
  });

  it.each<[string, unknown, string, string]>([
    ['what is no object', [], 'no-file', ''],
    ['nothing', null, 'no-file', ''],
    [
      'a theme that we have not',
      { $extensions: { sojourn: { extends: 'sepia' } } },
      'unknown-base',
      '/$extensions/sojourn/extends',
    ],
    ['a colour by name', accent('red'), 'wrong-value', '/color/accent/$value'],
    [
      'two components',
      accent({ colorSpace: 'srgb', components: [1, 0] }),
      'wrong-value',
      '/color/accent/$value/components',
    ],
    [
      'an alpha of 2',
      accent({ colorSpace: 'srgb', components: [1, 0, 0], alpha: 2 }),
      'wrong-value',
      '/color/accent/$value/alpha',
    ],
    [
      'a space without a fallback',
      accent({ colorSpace: 'xyz-d65', components: [1, 0, 0] }),
      'wrong-value',
      '/color/accent/$value',
    ],
    ['an alias to nothing', accent('{acme.red}'), 'unknown-alias', '/color/accent/$value'],
    ['an alias to itself', accent('{color.accent}'), 'circular-alias', '/color/accent/$value'],
    [
      'an alias to an inherited name',
      accent('{constructor.name}'),
      'unknown-alias',
      '/color/accent/$value',
    ],
    [
      'another type',
      { color: { accent: { $type: 'dimension', $value: '#fff' } } },
      'wrong-type',
      '/color/accent/$value',
    ],
    [
      'a negative corner',
      { radius: { small: { $value: { value: -1, unit: 'px' } } } },
      'wrong-value',
      '/radius/small/$value',
    ],
    [
      'a unit of its own',
      { space: { 1: { $value: { value: 1, unit: 'vw' } } } },
      'wrong-value',
      '/space/1/$value',
    ],
    [
      'a font that ends the rule',
      { font: { family: { sans: { $value: ["x'; } body {"] } } } },
      'wrong-value',
      '/font/family/sans/$value',
    ],
    [
      'a bend outside 0 to 1',
      { easing: { standard: { $value: [2, 0, 0, 1] } } },
      'wrong-value',
      '/easing/standard/$value',
    ],
  ])('refuses %s, with its place', (_, file, code, path) => {
    expect(issuesOf(file)).toEqual([{ code, path }]);
  });

  it('tells everything that is wrong at once, and a thing that is wrong once', () => {
    const file = {
      acme: { bad: color('url(x)') },
      color: { accent: color('{acme.bad}'), focus: color('{acme.bad}'), text: color(4) },
    };
    expect(issuesOf(file)).toEqual([
      { code: 'wrong-value', path: '/color/text/$value' },
      { code: 'wrong-value', path: '/acme/bad/$value' },
    ]);
  });

  it('is not brought down by a file that was made to do so', () => {
    const deep = JSON.parse(`${'{"color":'.repeat(5000)}1${'}'.repeat(5000)}`) as unknown;
    expect(readTheme(deep).ok).toBe(true);
    const chain = Object.fromEntries(
      Array.from({ length: 5000 }, (_, index) => [`c${index}`, color(`{c${index + 1}}`)]),
    );
    expect(issuesOf({ ...chain, ...accent('{c0}') })).toMatchObject([{ code: 'circular-alias' }]);
    const proto = JSON.parse('{"color":{"__proto__":{"accent":{"$value":"#fff"}}}}') as unknown;
    expect(valueOf(proto, 'color.accent')).toBe('#33508f');
  });

  it('never throws, and never lets a value out of its declaration', () => {
    const allowed =
      /^(--sojourn-[a-z0-9-]+: [^;{}<>\\@/"]+;|color-scheme: light;|font-family: var\([a-z-]+\);|\.x \{|@media \(forced-colors: none\) \{|\}|)$/;
    const hostile = fc.constantFrom(
      ...[
        '#fff}',
        'red;}',
        '</style>',
        'url(//x)',
        "'",
        '\\',
        '/*',
        '{color.page}',
        'a;b:c',
        '#12345g',
      ],
    );
    const value = fc.oneof(
      hostile,
      fc.jsonValue(),
      fc.array(hostile),
      fc.record({
        colorSpace: fc.oneof(hostile, fc.constant('srgb')),
        components: fc.tuple(fc.double(), fc.double(), fc.double()),
        alpha: fc.double(),
        hex: hostile,
      }),
      fc.record({
        value: fc.double(),
        unit: fc.oneof(hostile, fc.constantFrom('px', 'rem', 'ms')),
      }),
    );
    const name = fc.constantFrom(...tokens.map((token) => token.name));
    fc.assert(
      fc.property(name, value, (named, $value) => {
        const file = named
          .split('.')
          .reduceRight<unknown>((inner, key) => ({ [key]: inner }), { $value });
        const read = readTheme(file);
        if (!read.ok) return;
        for (const line of themeCss(read.theme, '.x').trim().split('\n')) {
          expect(line.trim()).toMatch(allowed);
        }
      }),
      { seed: 5, numRuns: 800 },
    );
  });
});
