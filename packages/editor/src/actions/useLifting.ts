'use client';

import type { KeyboardEvent } from 'react';
import { moving as english } from '../i18n/en/moving';
import { useEditorMessages } from '../i18n/useEditorMessages';
import type { Direction } from '../moving/steps';
import { useMove } from '../moving/useMove';
import { usePlaceWords } from '../moving/usePlaceWords';
import { useEditorStore } from '../store/EditorContext';
import { isSameTarget } from '../store/laidOut';
import { newId } from '../store/newId';
import { targetAt } from '../store/spots';
import type { Spot } from '../store/types';
import { targetsAt } from './selection';
import { useTargetNames } from './useTargetNames';

/** Lifting by keys: what is lifted follows the arrows until it is dropped or taken back. */
export function useLifting() {
  const store = useEditorStore();
  const { text } = useEditorMessages('moving', english);
  const nameOf = useTargetNames();
  const placeWords = usePlaceWords();
  const { step } = useMove();

  function lift(spot: Spot) {
    const snapshot = store.getSnapshot();
    const target = targetAt(snapshot.layout, spot);
    if (!target || target.kind === 'rating' || snapshot.readOnly) {
      store.announce(text('fixed'));
      return;
    }
    const targets = targetsAt(snapshot, spot);
    store.seal();
    store.set({ selected: targets, lifted: { target, mark: newId('lift') } });
    const title = nameOf(snapshot.journey, target);
    store.announce(
      targets.length > 1
        ? text('liftedMany', { count: targets.length })
        : text('lifted', { title }),
    );
  }

  function drop() {
    const { layout, selected } = store.getSnapshot();
    store.seal();
    store.set({ lifted: undefined });
    const [only] = selected;
    const place = selected.length === 1 && only?.kind !== 'opportunity';
    store.announce(place ? `${text('dropped')} ${placeWords(layout, selected)}` : text('dropped'));
  }

  return {
    lift,
    drop,
    /** A key while something is lifted: whether it was used for that. */
    whileLifted(event: KeyboardEvent, spot: Spot, direction: Direction | undefined): boolean {
      const { lifted, layout, selected } = store.getSnapshot();
      if (!lifted) return false;
      const here = targetAt(layout, spot);
      if (!here || !isSameTarget(here, lifted.target)) {
        // The focus went elsewhere: what was lifted stays where it came to.
        store.seal();
        store.set({ lifted: undefined });
        return false;
      }
      if (direction) step(selected, { direction, spot, mark: lifted.mark });
      else if (event.key === ' ' || event.key === 'Enter') drop();
      else if (event.key === 'Escape') {
        store.cancel(lifted.mark);
        store.set({ lifted: undefined, selected });
        store.announce(text('takenBack'));
      } else if (event.key === 'Tab') {
        drop();
        return false;
      } else return /^(Home|End|PageUp|PageDown|Delete|Backspace)$/.test(event.key);
      return true;
    },
  };
}
