import { shareOfScale, type Measure, type Rating } from '@sojourn/core';

/** A value on the emotion scale, -2 to +2: in proportion, turned round where lower is better. */
export function onEmotionScale(value: number, measure: Measure): number {
  const share = shareOfScale(value, measure);
  return (measure.scale.better === 'lower' ? 1 - share : share) * 4 - 2;
}

const stars: Measure = { id: 'stars', name: 'Stars', kind: 'custom', scale: { min: 1, max: 5 } };

/** Four stars of five, as a rating of emotion: what came stays beside what was made of it. */
export const fourStars: Rating = {
  measure: 'emotion',
  value: onEmotionScale(4, stars),
  raw: { value: 4, scale: '1..5' },
};
