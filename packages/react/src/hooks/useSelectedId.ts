'use client';

import type { MouseEvent } from 'react';
import { useControllable } from './useControllable';

/** What comes with a change of selection. It may gain fields. */
export interface SelectedIdChangeDetails {
  reason: 'press';
  event: MouseEvent<HTMLButtonElement>;
}

/**
 * The props of a component that shares one selection with others: a host keeps `selectedId` and
 * gives it to each.
 */
export interface SelectionProps {
  /**
   * The selected touchpoint, stage, card or persona; `null` where none is. For a component that
   * keeps this itself, use `defaultSelectedId`.
   */
  selectedId?: string | null | undefined;
  /** What is selected at first. To decide it from outside, use `selectedId`. */
  defaultSelectedId?: string | null | undefined;
  /** Called when the user selects something, or deselects it: `null`. */
  onSelectedIdChange?:
    ((selectedId: string | null, details: SelectedIdChangeDetails) => void) | undefined;
}

/**
 * What is selected, and a handler's part that selects an id or, where it was selected, nothing.
 *
 * @param name - the component, for a warning: `JourneyStory`
 */
export function useSelectedId(
  { selectedId: given, defaultSelectedId = null, onSelectedIdChange }: SelectionProps,
  name: string,
): [selectedId: string | null, toggle: (id: string, event: MouseEvent<HTMLButtonElement>) => void] {
  const [selectedId, keep] = useControllable({
    value: given,
    defaultValue: defaultSelectedId,
    name: `${name} selectedId`,
  });
  return [
    selectedId,
    (id, event) => {
      const next = selectedId === id ? null : id;
      keep(next);
      onSelectedIdChange?.(next, { reason: 'press', event });
    },
  ];
}
