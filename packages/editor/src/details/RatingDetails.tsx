'use client';

import { formatNumber, measureById, type Journey, type Touchpoint } from '@sojourn/core';
import { contentAttributes } from '@sojourn/react/kit';
import { FieldForm } from '../fields';
import { details as english } from '../i18n/en/details';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { useEditor, useEditorStore } from '../store/EditorContext';
import type { Target } from '../store/types';
import { Button } from '../ui/Button';
import { Gauge, Trash2 } from '../ui/icons';
import { ratingFields } from './descriptors/measureFields';
import { useRatingNote } from './RatingList';
import { updateCommand, useApply } from './useApply';
import { useDescriber } from './useDescriber';

export interface RatingDetailsProps {
  target: Extract<Target, { kind: 'rating' }>;
  touchpoint: Touchpoint;
  journey: Journey;
}

/** All that a touchpoint is rated by one measure. Renders a form for each rating. */
export function RatingDetails({ target, touchpoint, journey }: RatingDetailsProps) {
  const { text, locale } = useEditorMessages('details', english);
  const store = useEditorStore();
  const readOnly = useEditor((snapshot) => snapshot.readOnly);
  const describer = useDescriber(journey);
  const noteOf = useRatingNote(journey);
  const { apply } = useApply();
  const { id, measure } = target;
  const { language } = journey;
  const scale = measureById(journey, measure)?.scale;
  const rated = touchpoint.ratings.flatMap((rating, index) =>
    rating.measure === measure ? [{ rating, index }] : [],
  );
  return (
    <>
      {rated.length === 0 && <p data-part="empty">{text('unrated')}</p>}
      {rated.map(({ rating, index }) => {
        const { raw } = rating;
        const remove = { type: 'rating.remove', in: id, index } as const;
        const value =
          typeof raw?.value === 'number' ? formatNumber(raw.value, locale) : (raw?.value ?? '');
        return (
          <section key={index} aria-label={noteOf(rating) || text('ratings')}>
            <FieldForm
              fields={ratingFields(describer, scale)}
              thing={rating}
              readOnly={readOnly}
              disabled={!store.can(updateCommand(target, {}, index))}
              language={language}
              headingLevel={5}
              onChange={(changes, details) => apply(updateCommand(target, changes, index), details)}
            />
            {raw && (
              <p data-part="empty" {...contentAttributes(language)}>
                {raw.scale === undefined
                  ? text('raw', { value })
                  : text('rawOn', { value, scale: raw.scale })}
              </p>
            )}
            {store.can(remove) && (
              <Button look="quiet" icon={Trash2} onClick={() => apply(remove)}>
                {text('doRemove')}
              </Button>
            )}
          </section>
        );
      })}
      {store.can({ type: 'rating.add', in: id, value: { measure } }) && (
        <Button
          icon={Gauge}
          onClick={() => store.set({ dialog: { name: 'score', touchpoint: id, measure } })}
        >
          {text('rate')}
        </Button>
      )}
    </>
  );
}
