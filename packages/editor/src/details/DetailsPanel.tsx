'use client';

import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { details as english } from '../i18n/en/details';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { isComposing } from '../JourneyEditor/useEditorKeys';
import { useEditor, useEditorStore } from '../store/EditorContext';
import { findTarget } from '../store/things';
import type { Target } from '../store/types';
import { Button } from '../ui/Button';
import { ArrowLeft } from '../ui/icons';
import { Root } from './DetailsPanel.styles';
import { detailsFocus } from './detailsFocus';
import { DetailsNavContext, type DetailsNav } from './DetailsNav';
import { SeveralDetails } from './SeveralDetails';
import { ThingDetails } from './ThingDetails';
import { useThingTitle } from './useThingTitle';
import { useTrail } from './useTrail';

function keyOf(target: Target): string {
  return [target.kind, target.id, 'measure' in target ? target.measure : ''].join(' ');
}

/**
 * All that the selected thing holds, several at once, or the journey itself. Renders a `<div>`.
 */
export function DetailsPanel() {
  const { text } = useEditorMessages('details', english);
  const journey = useEditor((snapshot) => snapshot.journey);
  const titleOf = useThingTitle(journey);
  const root = useRef<HTMLDivElement>(null);
  const store = useEditorStore();
  const trail = useTrail();
  const { targets, last, turn } = trail;
  const [first] = targets;
  const openRef = useRef(trail.open);
  useEffect(() => {
    openRef.current = trail.open;
  });
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const nav = useMemo<DetailsNav>(
    () => ({
      open: (target) => openRef.current(target),
      isUnfolded: (list) => unfolded.has(list),
      setUnfolded: (list, isOpen) =>
        setUnfolded((now) => {
          if (now.has(list) === isOpen) return now;
          return new Set(isOpen ? [...now, list] : [...now].filter((one) => one !== list));
        }),
    }),
    [unfolded],
  );
  // What had the focus is gone with what was shown before.
  useEffect(() => {
    if (turn) root.current?.querySelector<HTMLElement>('h4')?.focus();
  }, [turn]);
  useEffect(() => {
    const focus = detailsFocus(store);
    const take = () => {
      const heading = root.current?.querySelector<HTMLElement>('h4');
      if (heading && focus.take()) heading.focus();
    };
    take();
    return focus.subscribe(take);
  }, [store]);

  /** Back to the map; what is open over the panel, or being written in it, has the key first. */
  function leave(event: KeyboardEvent) {
    const { key, target, currentTarget } = event;
    if (key !== 'Escape' || event.defaultPrevented || isComposing(event)) return;
    const isInside = currentTarget.contains(target as Node);
    if (!isInside || (target as Element).getAttribute('aria-expanded') === 'true') return;
    const { spot } = store.getSnapshot();
    if (!spot) return;
    event.stopPropagation();
    store.goTo(spot, { keepSelection: true });
  }

  const lastFound = last && findTarget(journey, last);
  const lastTitle = lastFound ? titleOf(lastFound.kind, lastFound.thing) : text('journeyDetails');
  return (
    <DetailsNavContext.Provider value={nav}>
      <Root ref={root} onKeyDown={leave}>
        {last && (
          <Button look="quiet" icon={ArrowLeft} data-part="back" onClick={trail.back}>
            {text('back', { title: lastTitle })}
          </Button>
        )}
        {targets.length > 1 || !first ? (
          <SeveralDetails targets={targets} journey={journey} />
        ) : (
          <ThingDetails key={keyOf(first)} target={first} journey={journey} />
        )}
      </Root>
    </DetailsNavContext.Provider>
  );
}
