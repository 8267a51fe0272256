'use client';

import { moving as english } from '../i18n/en/moving';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { useEditorStore } from '../store/EditorContext';
import { isSameTarget } from '../store/laidOut';
import { targetAt } from '../store/spots';
import type { Spot, Target } from '../store/types';
import { moveCommand } from './moves';
import type { Destination } from './places';
import { spotAfter, stepFrom, type Direction } from './steps';
import { usePlaceWords } from './usePlaceWords';

/** Moves things, says where they stand then, and keeps the focus on them. Answers whether they moved. */
export function useMove() {
  const store = useEditorStore();
  const { text } = useEditorMessages('moving', english);
  const placeWords = usePlaceWords();

  const move = (targets: readonly Target[], to: Destination | undefined, mark?: string) =>
    store.atOnce(() => moved(targets, to, mark));

  function moved(targets: readonly Target[], to: Destination | undefined, mark?: string): boolean {
    const { journey, spot: at, layout } = store.getSnapshot();
    const command = to && moveCommand(journey, targets, to);
    if (!command) {
      store.announce(text('edge'));
      return false;
    }
    const here = at && targetAt(layout, at);
    if (!store.apply(command, mark === undefined ? undefined : { mark }).ok) return false;
    // The focus stays with the one that had it.
    const focused = targets.find((target) => here && isSameTarget(target, here)) ?? targets[0];
    const after = store.getSnapshot().layout;
    const spot = focused && spotAfter(after, focused, to);
    if (spot) store.goTo(spot, { keepSelection: true });
    store.set({ selected: targets });
    store.announce(placeWords(after, targets, to));
    return true;
  }

  return {
    move,
    /** One place on. */
    step(targets: readonly Target[], how: { direction: Direction; spot?: Spot; mark?: string }) {
      const { layout } = store.getSnapshot();
      const { direction, spot, mark } = how;
      return move(targets, stepFrom(layout, { targets, direction, spot }), mark);
    },
  };
}
