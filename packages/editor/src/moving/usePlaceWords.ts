'use client';

import type { JourneyLayout } from '@sojourn/core';
import { useTargetNames } from '../actions/useTargetNames';
import { moving as english } from '../i18n/en/moving';
import { useEditorMessages } from '../i18n/useEditorMessages';
import type { Target } from '../store/types';
import { cardOf, stageOf, type Destination } from './places';

/** Where things stand now, as a sentence: `“Calls the bank”: place 2 of 5 in “Application”.` */
export function usePlaceWords() {
  const { text } = useEditorMessages('moving', english);
  const nameOf = useTargetNames();
  return ({ journey }: JourneyLayout, targets: readonly Target[], to?: Destination): string => {
    const [target] = targets;
    if (!target) return '';
    if (targets.length > 1) return text('movedMany', { count: targets.length });
    const { kind, id } = target;
    const title = nameOf(journey, target);
    const placeIn = (list: readonly { id: string }[]) => ({
      title,
      place: list.findIndex((one) => one.id === id) + 1,
      count: list.length,
    });
    const holderName = (holder: string) =>
      nameOf(journey, {
        kind: journey.stages.some((stage) => stage.id === holder) ? 'stage' : 'touchpoint',
        id: holder,
      });
    switch (kind) {
      case 'stage':
        return text('stagePlace', placeIn(journey.stages));
      case 'touchpoint': {
        const stage = stageOf(journey, id);
        if (!stage) return '';
        const name = nameOf(journey, { kind: 'stage', id: stage.id });
        return text('touchpointPlace', { ...placeIn(stage.touchpoints), stage: name });
      }
      case 'card': {
        const found = cardOf(journey, id);
        if (!found) return '';
        const { card, holder } = found;
        const own = holder.cards.filter((one) => one.lane === card.lane);
        const lane = nameOf(journey, { kind: 'lane', id: card.lane });
        return text('cardPlace', { ...placeIn(own), lane, at: holderName(holder.id) });
      }
      case 'lane':
        return text('lanePlace', placeIn(journey.lanes));
      case 'opportunity':
        return to?.kind === 'opportunity'
          ? text('opportunityPlace', { title, at: holderName(to.to) })
          : '';
      default:
        return '';
    }
  };
}
