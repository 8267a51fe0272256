import type { Command, JourneyLayout } from '@sojourn/core';
import { numberOf } from '../scoring/numberOf';
import { ratedMeasures } from '../scoring/ratedMeasures';
import { isOnScale } from '../scoring/scaleSteps';
import { scoreCommand } from '../scoring/scoreCommand';
import { columnOf } from '../store/spots';
import type { Spot } from '../store/types';

/** What a single cell or line becomes, without asking. */
export interface PastedOne {
  command: Command;
  /** Where it stands then. */
  spot: Spot;
  kind: 'card' | 'rating';
}

/**
 * What one line becomes at a spot: a card in a cell of cards, a rating where it is a number on the
 * scale of the measure there. `undefined` where that has to be asked.
 */
export function pasteOne(
  layout: JourneyLayout,
  { spot, text, locale, newId }: { spot: Spot; text: string; locale: string; newId: () => string },
): PastedOne | undefined {
  const lane = layout.lanes.find(({ id }) => id === spot.row);
  const column = lane && columnOf(layout, spot);
  if (!column) return undefined;
  const { row, column: at } = spot;
  if (lane.kind === 'cards') {
    const id = newId();
    const command: Command = {
      type: 'card.add',
      in: column.id,
      value: { id, lane: lane.id, text },
    };
    return { command, spot: { row, column: at, item: id }, kind: 'card' };
  }
  if ((lane.kind !== 'curve' && lane.kind !== 'scores') || !column.touchpoint) return undefined;
  const measures = ratedMeasures(layout.journey, lane);
  const measure = measures.find(({ id }) => id === spot.item) ?? measures[0];
  const value = numberOf(text, locale);
  if (!measure || value === undefined || !isOnScale(value, measure)) return undefined;
  const place = { touchpoint: column.id, measure, personas: layout.personas };
  const command = scoreCommand(layout.journey, place, value);
  return command && { command, spot: { row, column: at, item: measure.id }, kind: 'rating' };
}
