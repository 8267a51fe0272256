'use client';

import type { Changes, Measure, Rating, Touchpoint } from '@sojourn/core';
import { hasText } from '@sojourn/react/kit';
import { useId } from 'react';
import { useEditor } from '../store/EditorContext';
import { Button } from '../ui/Button';
import { Trash2 } from '../ui/icons';
import { RatingForm } from './RatingForm';
import { useScoreWords } from './useScoreWords';

/** A rating in a word or two: whose it is, and what it tells. */
function useRatingName() {
  const { text } = useScoreWords();
  const personas = useEditor(({ journey }) => journey.personas);
  return ({ persona, aspect, viewpoint }: Rating): string => {
    const name = personas.find(({ id }) => id === persona)?.name;
    return [
      hasText(name) ? name : text('everybody'),
      text(aspect ?? 'experienced'),
      ...(viewpoint === 'organization' ? [text('organization')] : []),
    ].join(' · ');
  };
}

export interface RatingListProps {
  touchpoint: Touchpoint;
  measure: Measure;
  /** The place, among the touchpoint's ratings, of the one that is open. */
  open: number | undefined;
  onOpen: (index: number | undefined) => void;
  /** Called with what changes; gives why it was refused. */
  onChange: (index: number, changes: Changes<Rating>, mark?: string) => string | undefined;
  onRemove: (index: number) => void;
}

/** The ratings of a touchpoint by one measure, of which one can be open. Renders a `<ul>`. */
export function RatingList(props: RatingListProps) {
  const { touchpoint, measure, open, onOpen, onChange, onRemove } = props;
  const { text, valueWords } = useScoreWords();
  const nameOf = useRatingName();
  const readOnly = useEditor((snapshot) => snapshot.readOnly);
  const id = useId();
  const ratings = touchpoint.ratings.flatMap((rating, index) =>
    rating.measure === measure.id ? [{ rating, index }] : [],
  );
  if (ratings.length === 0) return <p data-part="none">{text('none')}</p>;
  return (
    <ul data-part="ratings" aria-label={text('ratings', { measure: measure.name })}>
      {ratings.map(({ rating, index }) => {
        const isOpen = index === open;
        return (
          <li key={index}>
            <button
              type="button"
              data-part="rating"
              aria-expanded={isOpen}
              aria-controls={isOpen ? `${id}-${index}` : undefined}
              onClick={() => onOpen(isOpen ? undefined : index)}
            >
              <span>{nameOf(rating)}</span>
              <bdi>
                {rating.value === undefined ? text('gap') : valueWords(rating.value, measure)}
              </bdi>
            </button>
            {isOpen && (
              <div id={`${id}-${index}`} data-part="form">
                <RatingForm
                  rating={rating}
                  measure={measure}
                  onChange={(changes, mark) => onChange(index, changes, mark)}
                />
                {!readOnly && (
                  <div data-part="row">
                    <Button look="danger" icon={Trash2} onClick={() => onRemove(index)}>
                      {text('remove')}
                    </Button>
                  </div>
                )}
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
