import type { EvidenceGrade, EvidenceRow } from '@sojourn/core';

/** In pixels. */
const height = 24;

/** How far a part is filled: as the circle that marks a card of its grade. */
const filled: Record<EvidenceGrade, number> = {
  quantitative: 1,
  qualitative: 0.5,
  internal: 0.25,
  assumption: 0,
};

/** The rows side by side, each as wide as its share and as full as its grade. */
export function EvidenceBar({ rows, count }: { rows: readonly EvidenceRow[]; count: number }) {
  let before = 0;
  const percent = (part: number) => `${Math.round((part / count) * 10_000) / 100}%`;
  // Places are SVG attributes: a strict content security policy drops a server's `style=""`.
  return (
    <svg aria-hidden="true" width="100%" height={height}>
      {rows.map(({ grade, count: part }) => {
        if (part === 0) return null;
        const place = { x: percent(before), width: percent(part) };
        before += part;
        const full = filled[grade] * height;
        return (
          <g key={grade}>
            <rect {...place} height={height} />
            <rect {...place} y={height - full} height={full} data-part="known" />
          </g>
        );
      })}
    </svg>
  );
}
