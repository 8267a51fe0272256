import { emotionFallbacks } from '@sojourn/tokens/leaves';

/**
 * Gives elements the colours of a step of the emotion scale, as `--feeling-fill`, `-line` and `-text`.
 *
 * @param attribute - what says which step it is, `data-feeling`
 */
export function emotionRules(attribute: string): string {
  const rules = emotionFallbacks.map(([step, ...fallbacks]) => {
    const declarations = ['fill', 'line', 'text'].map(
      (role, index) =>
        `--feeling-${role}: var(--sojourn-emotion-${step}-${role}, ${fallbacks[index]});`,
    );
    return `[${attribute}='${step}'] { ${declarations.join('')} }`;
  });
  return rules.join('');
}
