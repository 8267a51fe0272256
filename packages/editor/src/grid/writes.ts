import type { Command, Id } from '@sojourn/core';
import type { Spot, Target } from '../store/types';

/** The command that gives a thing its text: a title, a card's text. */
export function textCommand(target: Target, text: string): Command | undefined {
  const { id } = target;
  switch (target.kind) {
    case 'stage':
      return { type: 'stage.update', id, changes: { title: text } };
    case 'touchpoint':
      return { type: 'touchpoint.update', id, changes: { title: text } };
    case 'card':
      return { type: 'card.update', id, changes: { text } };
    case 'lane':
      return { type: 'lane.update', id, changes: { title: text === '' ? null : text } };
    case 'opportunity':
      return { type: 'opportunity.update', id, changes: { title: text } };
    default:
      return undefined;
  }
}

/** The command that adds a card or an opportunity, with its first text, to the cell at a spot. */
export function newCommand(
  kind: 'card' | 'opportunity',
  { row, column }: Spot,
  { id, text }: { id: Id; text: string },
): Command {
  if (kind === 'card') return { type: 'card.add', in: column, value: { id, lane: row, text } };
  return { type: 'opportunity.add', value: { id, title: text, at: [column] } };
}
