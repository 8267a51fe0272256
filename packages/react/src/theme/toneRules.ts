import { tone } from '@sojourn/tokens';

function declarations({ surface, text, solid, onSolid }: (typeof tone)[keyof typeof tone]): string {
  return `
    --sojourn-tone-surface: ${surface};
    --sojourn-tone-text: ${text};
    --sojourn-tone-solid: ${solid};
    --sojourn-tone-on-solid: ${onSolid};`;
}

/**
 * Gives an element with `data-tone` the tone's colours, as `--sojourn-tone-surface`, `-text`,
 * `-solid` and `-on-solid`; blue without one. A document's text never gets here: a value that is no
 * tone matches no rule.
 */
export const toneRules = [
  declarations(tone.blue),
  ...Object.entries(tone).map(
    ([name, colours]) => `
  &[data-tone='${name}'] {${declarations(colours)}
  }`,
  ),
].join('\n');
