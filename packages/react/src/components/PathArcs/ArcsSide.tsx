import type { PathArc, PathArcsLayout } from '@sojourn/core';
import { Arc, ExitMark } from './Arc';
import { levelDistance, type ArcFrame } from './arcGeometry';

export interface ArcsSideProps {
  paths: PathArcsLayout;
  /** The columns, to find the selected one among them. */
  columns: readonly { id: string }[];
  /** Those of them that are drawn. */
  frame: ArcFrame;
  /** Above the base line, or below it with the exits. */
  side: 'above' | 'below';
  /** The base line, in pixels from the top of the picture. */
  base: number;
  selectedId: string | null | undefined;
  /** BCP 47. */
  locale: string;
  /** What is said of a path where the pointer rests on it. */
  wordsOf?: ((arc: PathArc) => string) | undefined;
}

/** Whether a path begins or ends at what is selected: a touchpoint, or a folded stage. */
export function touches(
  { from, to, start, end }: PathArc,
  columns: readonly { id: string }[],
  id: string | null | undefined,
): boolean {
  if (id === null || id === undefined) return false;
  return from === id || to === id || columns[start]?.id === id || columns[end]?.id === id;
}

/**
 * The arcs on one side of the base line, drawn by attributes alone so that a server's markup under a
 * strict content security policy looks the same. Renders `<g>`s, for an `<svg>` as wide as the columns.
 */
export function ArcsSide({
  paths,
  columns,
  frame,
  side,
  base,
  selectedId,
  locale,
  wordsOf,
}: ArcsSideProps) {
  const sign = side === 'above' ? -1 : 1;
  const isSelected = (arc: PathArc) => touches(arc, columns, selectedId);
  const someSelected = paths.arcs.some(isSelected);
  return (
    paths.arcs
      .filter((arc) => (arc.side === 'forward') === (side === 'above'))
      // The selected ones last: they lie over the others.
      .sort((a, b) => Number(isSelected(a)) - Number(isSelected(b)))
      .map((arc) => {
        const Mark = arc.side === 'exit' ? ExitMark : Arc;
        return (
          <g
            key={arc.id}
            data-part="arc"
            data-kind={arc.kind}
            data-selected={isSelected(arc) || undefined}
            data-receding={(someSelected && !isSelected(arc)) || undefined}
          >
            {wordsOf && <title>{wordsOf(arc)}</title>}
            <Mark {...{ arc, frame, base, locale }} far={sign * levelDistance(arc, paths)} />
          </g>
        );
      })
  );
}
