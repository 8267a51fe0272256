import { fontFamilySans, colorPage, colorText } from '@sojourn/tokens/leaves';
import {
  darkDeclarations,
  highContrastDarkDeclarations,
  highContrastDeclarations,
  lightDeclarations,
} from '@sojourn/tokens/themes';
import { forcedColorsDeclarations } from '@sojourn/react/kit';
import type { Palette } from './hostPage';
import { constructSheet } from './sharedStyles';

const light = `:host { color-scheme: light; ${lightDeclarations} }`;
const dark = `:host { color-scheme: dark; ${darkDeclarations} }`;
const highContrast = `:host { ${highContrastDeclarations} }`;
/** Over the rules of `dark`. */
const highContrastDark = `:host { ${highContrastDarkDeclarations} }`;

const when = (condition: string, rules: string) =>
  `@media ${condition} and (forced-colors: none) { ${rules} }`;

/**
 * As `SojournProvider` has them, but on the element itself, so that a page's own
 * `sojourn-map { --sojourn-…: … }` counts for more. A dark palette is not printed.
 */
const palettes: Record<Palette, string> = {
  light,
  dark: light + when('screen', dark),
  'high-contrast': light + when('all', highContrast),
  'high-contrast-dark': light + when('all', highContrast) + when('screen', dark + highContrastDark),
  system:
    light +
    when('(prefers-contrast: more)', highContrast) +
    when('screen and (prefers-color-scheme: dark)', dark) +
    when('screen and (prefers-color-scheme: dark) and (prefers-contrast: more)', highContrastDark),
};

/**
 * What stands between the page and the map: nothing that the page gives all its elements, such as a
 * size of letters, is inherited beyond it. Custom properties are: a page themes by them.
 */
const boundary = `
  :host { display: block; }
  :host([hidden]) { display: none; }
  @media (forced-colors: active) { :host { ${forcedColorsDeclarations} } }
  [data-part='boundary'] {
    all: initial;
    display: block;
    font: 16px/1.5 ${fontFamilySans};
    background: ${colorPage};
    color: ${colorText};
    color-scheme: inherit;
    overflow-wrap: anywhere;
  }
`;

/** The rules of a root: the boundary's, then the palette's. */
export const rootCss = (palette: Palette | undefined) =>
  (palette ? palettes[palette] : '') + boundary;

const sheets = new WeakMap<Document, Map<Palette | undefined, CSSStyleSheet>>();

/** A palette's style sheet, one for all elements of a document. */
export function paletteSheet(document: Document, palette: Palette | undefined): CSSStyleSheet {
  const ofDocument = sheets.get(document) ?? new Map<Palette | undefined, CSSStyleSheet>();
  sheets.set(document, ofDocument);
  const sheet = ofDocument.get(palette) ?? constructSheet(document, rootCss(palette));
  ofDocument.set(palette, sheet);
  return sheet;
}
