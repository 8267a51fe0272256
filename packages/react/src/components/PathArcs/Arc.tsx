import { formatNumber, type PathArc } from '@sojourn/core';
import type { ReactNode } from 'react';
import { formatShare } from '../../i18n/format';
import { LogOut } from '../../internal/icons';
import { arcPath, labelPlace, percentOf, placeIn, strokeOf, type ArcFrame } from './arcGeometry';

export interface ArcProps {
  arc: PathArc;
  frame: ArcFrame;
  /** The base line, in pixels from the top of the picture. */
  base: number;
  /** From the base line to the arc's level, in pixels: negative above. */
  far: number;
  /** BCP 47. */
  locale: string;
}

function amountOf({ share, count }: PathArc, locale: string): string | undefined {
  if (share !== undefined) return formatShare(share, locale);
  return count === undefined ? undefined : formatNumber(count, locale);
}

/** What stands at one place of the base line, or at one height above or below it. */
function At({
  frame,
  place,
  y,
  children,
}: {
  frame: ArcFrame;
  place: number;
  y: number;
  children: ReactNode;
}) {
  if (place < 0 || place > frame.columns) return null;
  return (
    <svg x={percentOf(frame, place)} y={y} overflow="visible">
      {children}
    </svg>
  );
}

/** A short stroke down to a door with the share beside it; further exits have the door alone. */
export function ExitMark({ arc, frame, base, far, locale }: ArcProps) {
  const amount = amountOf(arc, locale);
  return (
    <At frame={frame} place={placeIn(frame, arc.endX)} y={base}>
      {arc.level === 0 && <path data-part="arc-line" d="M0 1V9" strokeWidth={strokeOf(arc)} />}
      <g data-part="arc-label">
        <svg x={amount === undefined ? -7 : -22} y={far} width={14} height={14} viewBox="0 0 24 24">
          <path d={LogOut} />
        </svg>
        {amount !== undefined && (
          <text x={8} y={far + 11}>
            {amount}
          </text>
        )}
      </g>
    </At>
  );
}

/** From column to column: the line, its head, for a branch the fork, and the share on it. */
export function Arc({ arc, frame, base, far, locale }: ArcProps) {
  const amount = amountOf(arc, locale);
  const stroke = strokeOf(arc);
  const side = Math.sign(far);
  const half = 3.5 + stroke / 2;
  const depth = Math.abs(far) + stroke;
  return (
    <>
      <svg
        y={base - depth}
        width="100%"
        height={2 * depth}
        viewBox={`0 ${-depth} ${frame.columns} ${2 * depth}`}
        preserveAspectRatio="none"
        overflow="visible"
      >
        <path data-part="arc-line" d={arcPath(arc, frame, far)} strokeWidth={stroke} />
      </svg>
      <At frame={frame} place={placeIn(frame, arc.endX)} y={base}>
        <path data-part="arc-head" d={`M0 ${side}L${-half} ${side * (half + 5)}H${half}Z`} />
      </At>
      {arc.kind === 'branch' && (
        <At frame={frame} place={placeIn(frame, arc.startX)} y={base}>
          <circle data-part="arc-fork" cy={side * 5} r={3.5} />
        </At>
      )}
      {amount !== undefined && (
        <At frame={frame} place={labelPlace(arc, frame)} y={base + far}>
          <g data-part="arc-label">
            <text y={-2 - stroke / 2}>{amount}</text>
          </g>
        </At>
      )}
    </>
  );
}
