import { readTheme, themeCss, type Theme } from '@sojourn/tokens/brand';
import darkFile from './brand.dark.tokens.json';
import lightFile from './brand.light.tokens.json';

function themeOf(file: unknown): Theme {
  const read = readTheme(file);
  if (!read.ok) throw new Error(read.issues.map(({ message }) => message).join('\n'));
  return read.theme;
}

/** Grove, the brand of the toolbar, for light pages. */
export const brandLight = themeOf(lightFile);

/** Grove for dark pages. */
export const brandDark = themeOf(darkFile);

/** What a team writes into a file when it builds: here it is made when the page opens. */
export const brandCss = [
  themeCss(brandLight),
  // On paper the dark brand is the light one.
  themeCss(brandLight, "[data-sojourn-theme='brand-dark']"),
  themeCss(brandDark, "[data-sojourn-theme='brand-dark']"),
].join('\n');

/** Gives every story on the page the brand to choose. */
export function addBrandStyles(): void {
  const style = document.createElement('style');
  style.textContent = brandCss;
  document.head.append(style);
}
