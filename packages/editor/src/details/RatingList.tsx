'use client';

import {
  formatNumber,
  measureById,
  type Journey,
  type Rating,
  type Touchpoint,
} from '@sojourn/core';
import { contentAttributes } from '@sojourn/react/kit';
import { useId } from 'react';
import { details as english } from '../i18n/en/details';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { useEditorStore } from '../store/EditorContext';
import { Button } from '../ui/Button';
import { Gauge } from '../ui/icons';
import { useDetailsNav } from './DetailsNav';

/** What a rating says of whom, from where and by how many, in a few words. */
export function useRatingNote(journey: Journey) {
  const { text } = useEditorMessages('details', english);
  return ({ persona, aspect, viewpoint, n }: Rating): string =>
    [
      journey.personas.find(({ id }) => id === persona)?.name,
      aspect === 'expected' && text('expected'),
      viewpoint === 'organization' && text('organization'),
      n !== undefined && text('answersCount', { count: n }),
    ]
      .filter(Boolean)
      .join(' · ');
}

export interface RatingListProps {
  touchpoint: Touchpoint;
  journey: Journey;
}

/** How a touchpoint is rated, and a button that rates it. Renders a `<section>`. */
export function RatingList({ touchpoint, journey }: RatingListProps) {
  const { text, locale } = useEditorMessages('details', english);
  const store = useEditorStore();
  const { open } = useDetailsNav();
  const noteOf = useRatingNote(journey);
  const heading = useId();
  const { id, ratings } = touchpoint;
  const measure = ratings[0]?.measure ?? journey.measures[0]?.id ?? 'emotion';
  const canRate = store.can({ type: 'rating.add', in: id, value: { measure } });
  return (
    <section aria-labelledby={heading}>
      <h5 id={heading}>{text('ratings')}</h5>
      {ratings.length === 0 ? (
        <p data-part="empty">{text('unrated')}</p>
      ) : (
        <ul role="list" data-part="things">
          {ratings.map((rating, index) => {
            const { value, raw } = rating;
            const note = noteOf(rating);
            const shown = value === undefined ? raw?.value : formatNumber(value, locale);
            return (
              <li key={index}>
                <div data-part="row">
                  <button
                    type="button"
                    data-part="open"
                    onClick={() => open({ kind: 'rating', id, measure: rating.measure })}
                  >
                    <span {...contentAttributes(journey.language)}>
                      {text('ratingValue', {
                        measure: measureById(journey, rating.measure)?.name ?? rating.measure,
                        value: shown ?? '–',
                      })}
                    </span>
                    {note !== '' && <small {...contentAttributes(journey.language)}>{note}</small>}
                  </button>
                </div>
              </li>
            );
          })}
        </ul>
      )}
      {canRate && (
        <Button
          look="quiet"
          icon={Gauge}
          onClick={() => store.set({ dialog: { name: 'score', touchpoint: id, measure } })}
        >
          {text('rate')}
        </Button>
      )}
    </section>
  );
}
