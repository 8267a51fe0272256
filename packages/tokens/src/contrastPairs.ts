import { bandCount, emotionNames, toneNames } from './names';

/** Two tokens that a component may show one on the other. */
export interface ContrastPair {
  /** The name of a token, such as `color.text`. */
  foreground: string;
  /** The names of tokens, the lowest first; those after the first may be translucent. */
  background: readonly string[];
  /** Text needs more contrast than a line, a marker or the edge of a control. */
  kind: 'text' | 'graphic';
}

/** The lowest allowed contrast: WCAG 2.2, 1.4.3 and 1.4.11; for the high-contrast themes 1.4.6. */
export const minimumContrast = {
  light: { text: 4.5, graphic: 3 },
  dark: { text: 4.5, graphic: 3 },
  highContrast: { text: 7, graphic: 4.5 },
  highContrastDark: { text: 7, graphic: 4.5 },
} as const;

const bands = Array.from({ length: bandCount }, (_, index) => `band.${index + 1}`);

/** Everything that a map, a card or a panel may lie on. */
const grounds = [
  'color.page',
  'color.surface',
  'color.surface-raised',
  'color.surface-sunken',
  'color.hover',
  'color.selected',
  ...bands,
];

const states = ['accent', 'accent-hover', 'positive', 'negative', 'warning'].map(
  (name) => `color.${name}`,
);
const gaps = ['color.gap-positive', 'color.gap-negative'];

function pairs(
  kind: ContrastPair['kind'],
  foregrounds: readonly string[],
  backgrounds: readonly (string | readonly string[])[],
): ContrastPair[] {
  return foregrounds.flatMap((foreground) =>
    backgrounds.map((background) => ({ foreground, background: [background].flat(), kind })),
  );
}

/** Every pair of text or graphic and what is behind it that our components may draw. */
export const contrastPairs: readonly ContrastPair[] = [
  ...pairs('text', ['color.text', 'color.text-muted', ...states], grounds),
  ...pairs('text', ['color.on-accent'], ['color.accent', 'color.accent-hover']),
  ...pairs('text', ['color.on-solid'], ['color.solid']),
  ...pairs(
    'graphic',
    ['border-strong', 'focus', 'solid', 'curve', 'curve-expected'].map((name) => `color.${name}`),
    grounds,
  ),
  ...pairs('graphic', ['color.text', 'color.accent'], ['color.track']),
  ...pairs('graphic', ['color.positive', 'color.negative'], ['color.track']),
  ...gaps.flatMap((gap) =>
    pairs(
      'graphic',
      ['color.curve', 'color.curve-expected'],
      ['color.page', 'color.surface', ...bands].map((ground) => [ground, gap]),
    ),
  ),
  ...toneNames.flatMap((name) => [
    ...pairs(
      'text',
      [`tone.${name}.text`, 'color.text', 'color.text-muted', 'color.negative'],
      [`tone.${name}.surface`],
    ),
    ...pairs('text', [`tone.${name}.text`], grounds),
    ...pairs('text', [`tone.${name}.on-solid`, 'color.on-solid'], [`tone.${name}.solid`]),
    ...pairs('graphic', [`tone.${name}.solid`], [...grounds, `tone.${name}.surface`]),
  ]),
  ...emotionNames.flatMap((name) => [
    ...pairs('text', [`emotion.${name}.text`], [...grounds, `emotion.${name}.fill`]),
    ...pairs(
      'graphic',
      [`emotion.${name}.line`],
      [
        ...grounds,
        `emotion.${name}.fill`,
        'color.track',
        ...gaps.flatMap((gap) => bands.map((band) => [band, gap])),
      ],
    ),
  ]),
];
