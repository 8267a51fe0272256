import type { TraitRow } from '@sojourn/core';
import { percent } from '../internal/percent';
import { PersonaMark } from './PersonaMark';
import { mostDrawn } from './radarRows';

/** One trait as a line between its ends, with a mark for each persona. */
export function TraitTrack({ row }: { row: TraitRow }) {
  return (
    <svg aria-hidden="true" data-part="bar" height="16">
      <line data-part="axis-line" x2="100%" y1="8" y2="8" />
      {row.values.slice(0, mostDrawn).map(
        (value, persona) =>
          value !== undefined && (
            <svg key={persona} x={percent(value)} y="8" overflow="visible">
              <PersonaMark persona={persona} />
            </svg>
          ),
      )}
    </svg>
  );
}
