import type { Rating } from '@sojourn/core';
import type { MermaidNoticeCode } from './notices';
import type { MermaidTask } from './reading';

/** How `raw.scale` names Mermaid's scores. */
export const mermaidScale = '1..5';

/** A task's score as a rating of emotion, -2 to +2, with the score as it came beside it. */
export interface ReadScore {
  rating?: Rating;
  notice?: MermaidNoticeCode;
}

/** The rating that a task's score stands for. Emotion is the score less 3, from -2 to +2. */
export function readScore({ score, scoreText }: MermaidTask): ReadScore {
  if (scoreText === undefined) return {};
  const rated = (value: number | undefined, raw: number | string): Rating => ({
    measure: 'emotion',
    ...(value === undefined ? {} : { value }),
    raw: { value: raw, scale: mermaidScale },
  });
  if (scoreText === '') return { rating: rated(undefined, 0), notice: 'score-missing' };
  if (!Number.isFinite(score)) {
    const notice = scoreText.includes('->') ? 'arrow-in-score' : 'score-not-a-number';
    return { rating: rated(undefined, scoreText), notice };
  }
  // Adding 0 makes -0, which JSON cannot say, an ordinary 0.
  const raw = score + 0;
  const rating = rated(Math.min(2, Math.max(-2, raw - 3)), raw);
  return raw < 1 || raw > 5 ? { rating, notice: 'score-out-of-range' } : { rating };
}
