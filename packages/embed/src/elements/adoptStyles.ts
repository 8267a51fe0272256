import type { Palette } from './hostPage';
import { paletteSheet, rootCss } from './paletteSheets';
import { canConstruct, sharedStyles } from './sharedStyles';

/** Gives a shadow root its styles: shared sheets, or where none can be constructed an element. */
export function adoptStyles(root: ShadowRoot, palette: Palette | undefined, nonce: string): void {
  const page = root.ownerDocument;
  if (canConstruct(page)) {
    const sheets = [sharedStyles(page).sheet, paletteSheet(page, palette)];
    const adopted = root.adoptedStyleSheets;
    const same = sheets.every((sheet, index) => adopted[index] === sheet);
    if (!same) root.adoptedStyleSheets = sheets;
    return;
  }
  const known = root.querySelector('style[data-part="palette"]');
  const style = known ?? page.createElement('style');
  style.setAttribute('data-part', 'palette');
  if (nonce) style.setAttribute('nonce', nonce);
  style.textContent = rootCss(palette);
  if (!known) root.append(style);
}
