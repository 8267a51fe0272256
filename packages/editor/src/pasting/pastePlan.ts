import type { JourneyLayout } from '@sojourn/core';
import { columnOf, stagesRow, touchpointsRow } from '../store/spots';
import type { Spot } from '../store/types';
import { pasteCards, pasteNumbers, pasteOpportunities, pasteSpread } from './pasteCells';
import { pasteColumns } from './pasteColumns';
import { PasteRun } from './PasteRun';
import { pasteStages, pasteTouchpoints } from './pasteTouchpoints';
import type { PasteMode, PasteOptions, PastePlan } from './types';

/**
 * What rows can become at a spot, the likeliest first; none where nothing can be pasted.
 *
 * @example
 * pasteModes(layout, { row: 'pain', column: 'call' }, [['One'], ['Two']]) // ['cards', 'spread']
 */
export function pasteModes(
  layout: JourneyLayout,
  spot: Spot,
  rows: readonly (readonly string[])[],
): PasteMode[] {
  const isList = rows.every(({ length }) => length <= 1);
  if (spot.row === stagesRow) return ['touchpoints', 'stages'];
  if (spot.row === touchpointsRow) return ['touchpoints'];
  const isCell = columnOf(layout, spot) !== undefined;
  if (layout.columns.length === 0) return [];
  switch (layout.lanes.find(({ id }) => id === spot.row)?.kind) {
    case 'cards':
      if (!isCell) return ['spread'];
      return isList ? ['cards', 'spread'] : ['spread', 'cards'];
    case 'curve':
    case 'scores':
      return isList && rows.length > 1 ? ['down', 'numbers'] : ['numbers', 'down'];
    case 'opportunities':
      return isCell ? ['opportunities'] : [];
    default:
      return [];
  }
}

/**
 * What pasting rows at a spot would do, as commands for one batch, and what is left out and why. Pure:
 * nothing is changed. Texts are taken as they are: a formula or HTML is only its letters.
 *
 * @example
 * const { commands } = pastePlan(layout, { spot, rows }, { mode: 'cards', header: false, ...rest });
 */
export function pastePlan(
  layout: JourneyLayout,
  { spot, rows }: { spot: Spot; rows: readonly (readonly string[])[] },
  options: PasteOptions,
): PastePlan {
  const run = new PasteRun(layout, options);
  const offset = options.header ? 1 : 0;
  const given = { spot, rows: rows.slice(offset), offset };
  switch (options.mode) {
    case 'touchpoints': {
      const columns = pasteColumns(layout, rows[0] ?? [], options);
      pasteTouchpoints(run, { ...given, columns });
      return run.plan(columns);
    }
    case 'stages':
      pasteStages(run, given);
      break;
    case 'cards':
      pasteCards(run, given);
      break;
    case 'opportunities':
      pasteOpportunities(run, given);
      break;
    case 'spread':
      pasteSpread(run, given);
      break;
    case 'numbers':
    case 'down':
      pasteNumbers(run, given, options.mode === 'down');
      break;
    default:
      options.mode satisfies never;
  }
  return run.plan();
}
