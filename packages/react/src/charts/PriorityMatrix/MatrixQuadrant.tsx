'use client';

import type { MouseEvent, RefCallback } from 'react';
import { contentAttributes } from '../../i18n/attributes';
import { hasText } from '../../internal/hasText';
import type { MatrixPlace } from './matrixRows';

interface MatrixQuadrantProps {
  name: string;
  /** What is said where nothing lies in it. */
  nothing: string;
  untitled: string;
  places: readonly MatrixPlace[];
  selectedId: string | null;
  onToggle: (id: string, event: MouseEvent<HTMLButtonElement>) => void;
  /** Where the button of a place is kept, for its dot. */
  buttonOf: (place: MatrixPlace) => RefCallback<HTMLButtonElement>;
  format: { importance: (value: number) => string; performance: (value: number) => string };
  language: string | undefined;
}

/** The touchpoints of one field: each a button that stays pressed, beside its two numbers. */
export function MatrixQuadrant({
  name,
  nothing,
  untitled,
  places,
  selectedId,
  onToggle,
  buttonOf,
  format,
  language,
}: MatrixQuadrantProps) {
  return (
    <tbody aria-label={name}>
      <tr>
        <th scope="rowgroup" colSpan={3} data-part="quadrant">
          {name}
        </th>
      </tr>
      {places.length === 0 && (
        <tr>
          <td colSpan={3} data-muted="">
            {nothing}
          </td>
        </tr>
      )}
      {places.map((place) => {
        const { id, title, number, quadrant, importance, performance } = place;
        return (
          <tr key={number}>
            <th scope="row">
              <button
                type="button"
                ref={buttonOf(place)}
                aria-pressed={id === selectedId}
                onClick={(event) => onToggle(id, event)}
              >
                <span data-part="number" data-quadrant={quadrant}>
                  {number}
                </span>{' '}
                {hasText(title) ? (
                  <span {...contentAttributes(language)}>{title}</span>
                ) : (
                  <span>{untitled}</span>
                )}
              </button>
            </th>
            <td>{format.importance(importance)}</td>
            <td>{format.performance(performance)}</td>
          </tr>
        );
      })}
    </tbody>
  );
}
