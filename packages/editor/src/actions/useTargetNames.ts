'use client';

import type { Journey } from '@sojourn/core';
import { briefText, hasText, useLaneName } from '@sojourn/react/kit';
import { actions as english } from '../i18n/en/actions';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { cardOf, holderOf } from '../moving/places';
import type { Target } from '../store/types';

/** What a thing is called in a sentence: by its title or the beginning of its text. */
export function useTargetNames(): (journey: Journey, target: Target) => string {
  const { text } = useEditorMessages('actions', english);
  const laneName = useLaneName();
  const titled = (title: string | undefined, otherwise: string) =>
    hasText(title) ? briefText(title) : otherwise;
  return (journey, target) => {
    const { kind, id } = target;
    switch (kind) {
      case 'stage':
        return titled(holderOf(journey, id)?.title, text('untitledStage'));
      case 'touchpoint':
        return titled(holderOf(journey, id)?.title, text('untitledTouchpoint'));
      case 'card':
        return titled(cardOf(journey, id)?.card.text, text('emptyCard'));
      case 'lane': {
        const lane = journey.lanes.find((one) => one.id === id);
        return lane ? briefText(laneName(lane)) : '';
      }
      case 'opportunity': {
        const found = journey.opportunities.find((one) => one.id === id);
        return titled(found?.title, text('untitledOpportunity'));
      }
      case 'rating':
        return titled(
          journey.measures.find((one) => one.id === target.measure)?.name,
          target.measure,
        );
      default:
        return briefText(journey.title);
    }
  };
}
