import type { SegmentPart, Tone } from '@sojourn/core';
import type { SegmentBarSegment } from './SegmentBar';

/** For segments without a tone of their own; neighbours differ. */
const tones: readonly Tone[] = [
  ...(['blue', 'amber', 'teal', 'pink', 'green'] as const),
  ...(['violet', 'orange', 'olive', 'red', 'neutral'] as const),
];

function toneAt(index: number, tone: Tone | undefined): Tone | undefined {
  return tone ?? tones[index % tones.length];
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(3))}%`;
}

/** How much of a bar a number needs: on any bar, on a wide one, or more than there is. */
function roomOf(width: number): 'any' | 'wide' | undefined {
  if (width >= 0.09) return 'any';
  return width >= 0.03 ? 'wide' : undefined;
}

interface SegmentPictureProps {
  segments: readonly SegmentBarSegment[];
  parts: readonly (SegmentPart | undefined)[];
  /** What no segment covers, 0 to 1. */
  rest: number;
}

/** The bar: each segment with the number that it has in the table. Renders an `<svg>`. */
export function SegmentPicture({ segments, parts, rest }: SegmentPictureProps) {
  return (
    <svg aria-hidden="true" data-part="bar" height="40">
      {segments.map(({ tone }, index) => {
        const part = parts[index];
        if (part === undefined || part.width === 0) return null;
        return (
          <svg
            key={index}
            x={percent(part.start)}
            width={percent(part.width)}
            data-tone={toneAt(index, tone)}
          >
            <rect width="100%" height="100%" />
            <line x1="100%" x2="100%" y2="100%" />
            <text x="50%" y="25" data-room={roomOf(part.width)}>
              {index + 1}
            </text>
          </svg>
        );
      })}
      {rest > 0 && (
        <svg x={percent(1 - rest)} width={percent(rest)} data-part="rest">
          <rect width="100%" height="100%" />
          <text x="50%" y="25" data-room={roomOf(rest)}>
            ?
          </text>
        </svg>
      )}
    </svg>
  );
}

interface SegmentSignProps {
  /** From 0. Left out: what no segment covers. */
  index?: number;
  tone?: Tone | undefined;
  /** Whether the segment is on the bar. */
  known?: boolean;
}

/** A segment's number in its tone, beside its name. Renders an `<svg>`. */
export function SegmentSign({ index, tone, known = true }: SegmentSignProps) {
  const isSegment = index !== undefined && known;
  return (
    <svg
      aria-hidden="true"
      width="24"
      height="20"
      data-tone={isSegment ? toneAt(index, tone) : undefined}
      data-part={isSegment ? undefined : 'rest'}
    >
      <rect width="100%" height="100%" rx="4" />
      <text x="50%" y="14" data-room="any">
        {index === undefined ? '?' : index + 1}
      </text>
    </svg>
  );
}
