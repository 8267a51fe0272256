import {
  composite,
  contrastPairs,
  contrastRatio,
  minimumContrast,
  type ContrastPair,
} from '@sojourn/tokens/contrast';
import { tokens } from '@sojourn/tokens/list';

/** Your colours by the names of tokens; what is not here stays as it is. */
const brand: Partial<Record<string, string>> = {
  'color.accent': '#7a1f5c',
  'color.accent-hover': '#5e1547',
  'color.focus': '#7a1f5c',
  'color.page': '#fffdf8',
};

function valueOf(name: string): string {
  return brand[name] ?? tokens.find((token) => token.name === name)?.light ?? '#000000';
}

function ratioOf({ foreground, background }: ContrastPair): number {
  const [ground = '#ffffff', ...veils] = background.map(valueOf);
  const behind = veils.reduce((under, veil) => composite(veil, under), ground);
  return contrastRatio(valueOf(foreground), behind);
}

/** Each pair that the components draw and that is too weak now. Fail your build where there is one. */
export const tooWeak = contrastPairs.filter(
  (pair) => ratioOf(pair) < minimumContrast.light[pair.kind],
);
