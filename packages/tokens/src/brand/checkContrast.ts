import { contrastPairs, minimumContrast, type ContrastPair } from '../contrastPairs';
import { composite, contrastRatio } from '../contrastRatio';
import { isDark } from './baseThemes';
import type { Theme } from './Theme';

/** Two colours of a theme that are too close for everybody to read. */
export interface ContrastFinding extends ContrastPair {
  /** From 1 (same) to 21 (black on white). */
  ratio: number;
  /** The lowest that WCAG 2.2 allows: AA, or AAA in a high-contrast theme. */
  needed: number;
  /** The nearest lighter or darker foreground that has enough; left out where none has. */
  suggestion?: string;
  /** What was found and what to do, in a sentence. */
  message: string;
}

/** Mixes a colour towards black or white until it has enough contrast. */
function nearest(color: string, behind: string, needed: number): string | undefined {
  const opaque = composite(color, behind);
  const steps = Array.from({ length: 100 }, (_, index) => index + 1);
  for (const step of steps) {
    const alpha = Math.round((step / 100) * 255)
      .toString(16)
      .padStart(2, '0');
    const found = ['#000000', '#ffffff']
      .map((end) => composite(end + alpha, opaque))
      .find((mixed) => contrastRatio(mixed, behind) >= needed);
    if (found !== undefined) return found;
  }
  return undefined;
}

function sentence(
  { foreground, background, kind }: ContrastPair,
  { ratio, needed, suggestion }: Pick<ContrastFinding, 'ratio' | 'needed' | 'suggestion'>,
): string {
  const behind = [...background].reverse().map((name) => `"${name}"`);
  const what = kind === 'text' ? 'text needs' : 'a line or a mark needs';
  // Cut, not rounded: 4.499 is not 4.5.
  const found = `"${foreground}" on ${behind.join(' over ')} has a contrast of ${Math.floor(ratio * 100) / 100} to 1, and ${what} ${needed} to 1.`;
  return suggestion === undefined
    ? `${found} No colour has enough there: change what is behind it.`
    : `${found} Try ${suggestion}, or change what is behind it.`;
}

/**
 * Checks every pair of colours that the components may draw one on the other: text at 4.5 to 1,
 * lines and marks at 3 to 1 (WCAG 2.2, 1.4.3 and 1.4.11); 7 and 4.5 where the theme extends a
 * high-contrast one. An empty list means that all is well.
 *
 * @returns the worst first
 * @throws when the theme was not made by `readTheme`
 *
 * @example
 * for (const { message } of checkContrast(theme)) console.error(message);
 */
export function checkContrast(theme: Theme): ContrastFinding[] {
  const minimum = theme.extends.startsWith('high-contrast')
    ? minimumContrast.highContrast
    : minimumContrast[isDark(theme.extends) ? 'dark' : 'light'];
  const colorOf = (name: string) => theme.values[name] ?? '';
  // Below a translucent page is the browser's own canvas.
  const canvas = isDark(theme.extends) ? '#000000' : '#ffffff';

  return contrastPairs
    .flatMap((pair): ContrastFinding[] => {
      const behind = ['color.page', ...pair.background]
        .map(colorOf)
        .reduce((under, over) => composite(over, under), canvas);
      const color = colorOf(pair.foreground);
      const ratio = contrastRatio(color, behind);
      const needed = minimum[pair.kind];
      if (ratio >= needed) return [];
      const suggestion = nearest(color, behind, needed);
      const result = { ratio, needed, ...(suggestion !== undefined && { suggestion }) };
      return [{ ...pair, ...result, message: sentence(pair, result) }];
    })
    .sort((one, other) => one.ratio / one.needed - other.ratio / other.needed);
}

const warned = new WeakSet<Theme>();

/** Says once in the console what `checkContrast` finds in a theme. Call it where you develop. */
export function warnAboutContrast(theme: Theme): void {
  if (warned.has(theme)) return;
  warned.add(theme);
  const findings = checkContrast(theme);
  if (findings.length === 0) return;
  console.warn(
    `Some colours of the theme are too close to read:\n${findings.map(({ message }) => message).join('\n')}`,
  );
}
