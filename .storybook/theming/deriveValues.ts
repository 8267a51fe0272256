import { emotionNames, toneNames } from '@sojourn/tokens';
import { composite, contrastRatio } from '@sojourn/tokens/contrast';
import { tokens } from '@sojourn/tokens/list';

/** What a person chooses of a theme; the rest is mixed from it. */
export interface Choices {
  extends: 'light' | 'dark';
  page: string;
  surface: string;
  text: string;
  accent: string;
  /** The five steps of the emotion scale, worst first. */
  emotions: readonly string[];
  /** Corners of cards, in pixels. */
  radius: number;
  /** Names of font families, with commas between them; empty: the font of the page. */
  font: string;
  density: 'comfortable' | 'compact';
}

/** CSS values by the names of tokens. */
export type Values = Record<string, string>;

const baseValues = (base: Choices['extends']): Values =>
  Object.fromEntries(tokens.map((token) => [token.name, token[base]]));

/** What nobody has changed yet. */
export function choicesOf(values: Values, base: Choices['extends']): Choices {
  const all = { ...baseValues(base), ...values };
  const color = (name: string) => (all[name] ?? '#000000').slice(0, 7);
  return {
    extends: base,
    page: color('color.page'),
    surface: color('color.surface'),
    text: color('color.text'),
    accent: color('color.accent'),
    emotions: emotionNames.map((name) => color(`emotion.${name}.line`)),
    radius: Number.parseFloat(all['radius.medium'] ?? '8'),
    font: values['font.family.sans']?.replaceAll("'", '') ?? '',
    density: values['space.2'] === '6px' ? 'compact' : 'comfortable',
  };
}

const alpha = (share: number): string =>
  Math.round(share * 255)
    .toString(16)
    .padStart(2, '0');

/** A share of a colour over another one. */
const mix = (color: string, under: string, share: number): string =>
  composite(color + alpha(share), under);

/** The one of two colours that is easier to read on a third. */
const onTop = (behind: string, ...colors: string[]): string =>
  colors.reduce((best, one) =>
    contrastRatio(one, behind) > contrastRatio(best, behind) ? one : best,
  );

/** Which tones tint the stages. */
const bandTones = ['blue', 'green', 'amber', 'violet', 'teal', 'orange'];

/** As the compact density of `SojournProvider` has them. */
const compactSpaces = { 2: '6px', 3: '8px', 4: '12px', 5: '14px', 6: '16px' };

function colorValues({ extends: base, page, surface, text, accent, emotions }: Choices): Values {
  const dark = base === 'dark';
  const muted = mix(text, page, dark ? 0.72 : 0.76);
  const [bad = text, , , , good = text] = emotions;
  return {
    'color.page': page,
    'color.surface': surface,
    'color.surface-raised': dark ? mix(text, surface, 0.05) : surface,
    'color.surface-sunken': mix(text, page, 0.04),
    'color.hover': mix(text, surface, 0.05),
    'color.selected': mix(accent, surface, 0.12),
    'color.text': text,
    'color.text-muted': muted,
    'color.border': text + alpha(0.16),
    'color.border-strong': mix(text, page, 0.58),
    'color.stage-border': page,
    'color.axis': text + alpha(dark ? 0.3 : 0.2),
    'color.accent': accent,
    'color.accent-hover': mix(text, accent, 0.3),
    'color.on-accent': onTop(accent, page, text, '#ffffff'),
    'color.focus': accent,
    'color.positive': good,
    'color.negative': bad,
    'color.solid': text,
    'color.on-solid': surface,
    'color.curve': text,
    'color.curve-expected': muted,
    'color.gap-positive': good + alpha(0.14),
    'color.gap-negative': bad + alpha(0.16),
    'color.track': mix(text, page, dark ? 0.18 : 0.16),
  };
}

function tintValues({ extends: base, page, surface, emotions }: Choices): Values {
  const own = baseValues(base);
  const solid = (tone: string) => own[`tone.${tone}.solid`] ?? '#888888';
  const values: Values = {};
  bandTones.forEach((tone, index) => {
    values[`band.${index + 1}`] = mix(solid(tone), page, 0.07);
  });
  for (const tone of toneNames) {
    values[`tone.${tone}.surface`] = mix(solid(tone), surface, 0.1);
    values[`tone.${tone}.border`] = mix(solid(tone), surface, 0.28);
  }
  emotionNames.forEach((name, index) => {
    const line = emotions[index] ?? '#888888';
    values[`emotion.${name}.line`] = line;
    values[`emotion.${name}.text`] = line;
    values[`emotion.${name}.fill`] = mix(line, surface, 0.12);
  });
  return values;
}

/** The values of all tokens that follow from the choices. */
export function deriveValues(choices: Choices): Values {
  const { radius, font, density } = choices;
  return {
    ...colorValues(choices),
    ...tintValues(choices),
    'radius.small': `${radius / 2}px`,
    'radius.medium': `${radius}px`,
    ...(font.trim() !== '' && { 'font.family.sans': font }),
    ...Object.fromEntries(
      Object.entries(compactSpaces).map(([step, compact]) => [
        `space.${step}`,
        density === 'compact' ? compact : `${Number(step) * 4}px`,
      ]),
    ),
  };
}

/** What a change of the choices changes of the values: nothing that was set by hand beside it. */
export function changedValues(before: Choices, after: Choices): Values {
  const was = deriveValues(before);
  return Object.fromEntries(
    Object.entries(deriveValues(after)).filter(([name, value]) => was[name] !== value),
  );
}
