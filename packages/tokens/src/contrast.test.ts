import { describe, expect, it } from 'vitest';
import { composite, contrastPairs, contrastRatio, minimumContrast } from './contrast';
import { tokens } from './generated/list';

const byName = new Map(tokens.map((token) => [token.name, token]));

type ThemeName = keyof typeof minimumContrast;
const themeNames = Object.keys(minimumContrast) as ThemeName[];

function colorOf(name: string, theme: ThemeName): string {
  const token = byName.get(name);
  if (!token) throw new Error(`contrastPairs names "${name}", which is no token.`);
  return token[theme];
}

function contrastOf({ foreground, background }: (typeof contrastPairs)[number], theme: ThemeName) {
  const behind = background
    .map((name) => colorOf(name, theme))
    .reduce((under, over) => composite(over, under));
  return contrastRatio(colorOf(foreground, theme), behind);
}

describe('contrastRatio', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#ffffff', '#ffffff', 1],
    ['#00000080', '#ffffff', 3.98],
  ])('of %s on %s is %d', (foreground, background, ratio) => {
    expect(contrastRatio(foreground, background)).toBeCloseTo(ratio, 1);
  });

  it('says which text is no colour', () => {
    expect(() => contrastRatio('red', '#ffffff')).toThrow('"red" is no colour of the form #rrggbb');
  });
});

describe.each(themeNames)('the %s theme', (theme) => {
  it('has enough contrast in every pair', () => {
    const failures = contrastPairs.flatMap((pair) => {
      const ratio = contrastOf(pair, theme);
      const minimum = minimumContrast[theme][pair.kind];
      const where = `${pair.kind} ${pair.foreground} on ${pair.background.join(' under ')}`;
      return ratio < minimum ? [`${where} has ${ratio.toFixed(2)}, needs ${minimum}`] : [];
    });
    expect(failures).toEqual([]);
  });
});

it.each(['highContrast', 'highContrastDark'] as const)('gives hairlines 3:1 in %s', (theme) => {
  for (const border of tokens.filter(({ name }) => /(^color|^tone\..*)\.border$/.test(name))) {
    const ratio = contrastRatio(border[theme], colorOf('color.page', theme));
    expect(ratio, border.name).toBeGreaterThanOrEqual(3);
  }
});

it('names every colour, but for those that are decoration', () => {
  const decoration = /^color\.(border|stage-border|axis|scrim)$|^tone\.\w+\.border$/;
  const paired = new Set(contrastPairs.flatMap((pair) => [pair.foreground, ...pair.background]));
  const forgotten = tokens
    .filter(({ type, name }) => type === 'color' && !decoration.test(name) && !paired.has(name))
    .map(({ name }) => name);
  expect(forgotten).toEqual([]);
});
