'use client';

import type { ChangeEvent } from 'react';
import type { Messages } from '../../i18n/useMessages';

interface SegmentFilterProps {
  /** As personas name them; `''` for those without one. */
  segments: readonly string[];
  /** `null` for all. */
  chosen: string | null;
  onChange: (segment: string | null, event: ChangeEvent<HTMLSelectElement>) => void;
  text: Messages<'gallery'>['text'];
}

/** Chooses one segment, or all. Renders a `<label>` with a `<select>`. */
export function SegmentFilter({ segments, chosen, onChange, text }: SegmentFilterProps) {
  return (
    <label>
      <span>{text('segment')}</span>
      <select
        // Its options are told apart by their places: a segment may have any name.
        value={chosen === null ? -1 : segments.indexOf(chosen)}
        onChange={(event) => onChange(segments[Number(event.target.value)] ?? null, event)}
      >
        <option value={-1}>{text('all')}</option>
        {segments.map((segment, index) => (
          <option key={index} value={index} dir="auto">
            {segment === '' ? text('without') : segment}
          </option>
        ))}
      </select>
    </label>
  );
}
