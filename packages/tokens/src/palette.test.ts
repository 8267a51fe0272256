import { describe, expect, it } from 'vitest';
import { tokens } from './generated/list';
import { bandCount, emotionNames, toneNames } from './names';
import { colorVisions, seenDistance } from './testing/colorVision';

const themeNames = ['light', 'dark', 'highContrast', 'highContrastDark'] as const;
type ThemeName = (typeof themeNames)[number];

const colorOf = (name: string, theme: ThemeName) =>
  tokens.find((token) => token.name === name)?.[theme] ?? `no token ${name}`;

/** The end of the emotion scale that a line belongs to. */
const bad = ['emotion.very-negative.line', 'emotion.negative.line', 'color.negative'];
const good = ['emotion.very-positive.line', 'emotion.positive.line', 'color.positive'];

const everyLook = themeNames.flatMap((theme) => colorVisions.map((vision) => ({ theme, vision })));

describe.each(everyLook)('in the $theme theme, seen with $vision vision', ({ theme, vision }) => {
  const distance = (one: string, other: string) =>
    seenDistance(colorOf(one, theme), colorOf(other, theme), vision);

  it('tells bad from good', () => {
    for (const one of bad) {
      for (const other of good) {
        expect(distance(one, other), `${one} and ${other}`).toBeGreaterThan(8);
      }
    }
  });

  it('tells neutral from bad and from good', () => {
    for (const other of [...bad, ...good]) {
      expect(distance('emotion.neutral.line', other), other).toBeGreaterThan(4);
    }
  });

  it('tells every stage band from the line between stages', () => {
    for (let band = 1; band <= bandCount; band += 1) {
      expect(distance(`band.${band}`, 'color.stage-border'), `band.${band}`).toBeGreaterThan(2);
    }
  });
});

describe.each(themeNames)('the %s theme', (theme) => {
  it('tells neighbouring bands apart, the last from the first too', () => {
    for (let band = 1; band <= bandCount; band += 1) {
      const [one, next] = [`band.${band}`, `band.${(band % bandCount) + 1}`];
      const distance = seenDistance(colorOf(one, theme), colorOf(next, theme), 'normal');
      expect(distance, `${one} and ${next}`).toBeGreaterThan(1.4);
    }
  });

  it('tells the solids of all tones apart', () => {
    for (const [index, one] of toneNames.entries()) {
      for (const other of toneNames.slice(index + 1)) {
        const [a, b] = [one, other].map((name) => colorOf(`tone.${name}.solid`, theme));
        expect(seenDistance(a ?? '', b ?? '', 'normal'), `${one} and ${other}`).toBeGreaterThan(2);
      }
    }
  });
});

it('has a colour for every name', () => {
  const names = [
    ...toneNames.map((name) => `tone.${name}.solid`),
    ...emotionNames.map((name) => `emotion.${name}.line`),
  ];
  for (const name of names) expect(colorOf(name, 'light')).toMatch(/^#/);
});
