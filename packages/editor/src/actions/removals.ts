import type { Command, Journey } from '@sojourn/core';
import type { Target } from '../store/types';

/** The command that takes things away; `undefined` where none of them can be. */
export function removalOf(journey: Journey, targets: readonly Target[]): Command | undefined {
  const commands = targets.flatMap((target): Command[] => {
    const { kind, id } = target;
    switch (kind) {
      case 'stage':
      case 'touchpoint':
      case 'card':
      case 'lane':
      case 'opportunity':
        return [{ type: `${kind}.remove`, id }];
      case 'rating': {
        const touchpoint = journey.stages
          .flatMap(({ touchpoints }) => touchpoints)
          .find((one) => one.id === id);
        // From the last on, so that the indices before it hold.
        return (touchpoint?.ratings ?? [])
          .flatMap(({ measure }, index) => (measure === target.measure ? [index] : []))
          .reverse()
          .map((index): Command => ({ type: 'rating.remove', in: id, index }));
      }
      default:
        return [];
    }
  });
  const [first, ...more] = commands;
  return more.length === 0 ? first : { type: 'batch', commands };
}

/** How much there is of what can go along with something else. */
export interface Amounts {
  touchpoints: number;
  cards: number;
  paths: number;
}

function amountsOf({ stages, paths }: Journey): Amounts {
  const touchpoints = stages.flatMap((stage) => stage.touchpoints);
  return {
    touchpoints: touchpoints.length,
    cards: [...stages, ...touchpoints].reduce((sum, { cards }) => sum + cards.length, 0),
    paths: paths.length,
  };
}

/** What went besides the things themselves. */
export function wentAlong(before: Journey, after: Journey, targets: readonly Target[]): Amounts {
  const [was, is] = [amountsOf(before), amountsOf(after)];
  const own = (kind: Target['kind']) => targets.filter((target) => target.kind === kind).length;
  return {
    touchpoints: was.touchpoints - is.touchpoints - own('touchpoint'),
    cards: was.cards - is.cards - own('card'),
    paths: was.paths - is.paths,
  };
}
