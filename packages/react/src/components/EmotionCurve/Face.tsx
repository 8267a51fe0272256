import type { Sentiment } from '@sojourn/core';

const mouths: Record<Sentiment, string> = {
  'very-negative': 'M-4,4.5 Q0,-1 4,4.5',
  negative: 'M-3.5,4 Q0,1.5 3.5,4',
  neutral: 'M-3.5,3 H3.5',
  positive: 'M-3.5,2 Q0,4.5 3.5,2',
  'very-positive': 'M-4,1.5 Q0,7 4,1.5',
};

/** A feeling as a face in four strokes, 20 px across, around 0,0. Renders a `<g>`. */
export function Face({ sentiment }: { sentiment: Sentiment }) {
  return (
    <g data-part="face">
      <circle r={9.5} />
      <path d={`M-3,-3.5V-2M3,-3.5V-2${mouths[sentiment]}`} />
    </g>
  );
}
