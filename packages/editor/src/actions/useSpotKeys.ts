'use client';

import { useDirection } from '@base-ui/react/direction-provider';
import type { KeyboardEvent } from 'react';
import { moveSpot, type Intent } from '../grid/moveSpot';
import { actions as english } from '../i18n/en/actions';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { isApple } from '../JourneyEditor/shortcutText';
import { isComposing, isWriting } from '../JourneyEditor/useEditorKeys';
import type { Direction } from '../moving/steps';
import { useEditorStore } from '../store/EditorContext';
import { isSameSpot, targetAt } from '../store/spots';
import type { Spot } from '../store/types';
import { actionsFor } from './actionsFor';
import { extendTo, targetsAt, toggled } from './selection';
import { useLifting } from './useLifting';
import { useRunAction } from './useRunAction';

const intents: Record<Direction, Intent> = {
  start: 'previous',
  end: 'next',
  up: 'up',
  down: 'down',
};

function directionOf(key: string, isRtl: boolean): Direction | undefined {
  if (key === 'ArrowUp') return 'up';
  if (key === 'ArrowDown') return 'down';
  if (key === 'ArrowLeft') return isRtl ? 'end' : 'start';
  return key === 'ArrowRight' ? (isRtl ? 'start' : 'end') : undefined;
}

/** The letter of a key, also where the keyboard writes another alphabet. */
function letterOf({ key, code }: KeyboardEvent): string {
  return /^[ -~]$/.test(key) ? key.toLowerCase() : code.replace(/^Key/, '').toLowerCase();
}

/** The actions that a key asks for, any that there is; none where it asks for nothing. */
function actionsOf(event: KeyboardEvent): readonly string[] {
  const { key, altKey, shiftKey } = event;
  const command = isApple() ? event.metaKey : event.ctrlKey;
  const other = isApple() ? event.ctrlKey : event.metaKey;
  if (altKey || other) return [];
  if (!shiftKey && (key === 'Insert' || (command && key === 'Enter'))) {
    return ['addInside', 'addAfter', 'addCard', 'addOpportunity', 'addLane', 'addStage'];
  }
  if (command) return !shiftKey && letterOf(event) === 'd' ? ['duplicate'] : [];
  if (key === 'Delete' || key === 'Backspace') return ['remove'];
  if (key === '?') return ['shortcuts'];
  return !shiftKey && letterOf(event) === 'm' ? ['move'] : [];
}

/** Keys that the browser turns into an event of its own: its clipboard, its menu. */
function isForBrowser(event: KeyboardEvent): boolean {
  const { key, shiftKey, altKey } = event;
  if (key === 'ContextMenu' || (key === 'F10' && shiftKey)) return true;
  const command = isApple() ? event.metaKey : event.ctrlKey;
  return command && !shiftKey && !altKey && /^[cxv]$/.test(letterOf(event));
}

/**
 * The keys that do something with what stands at a spot: lift, move, remove, add, copy … The function
 * answers whether the key was one of them; it is handled then, and no longer the grid's.
 *
 * @example
 * const handle = useSpotKeys();
 * const onKeyDown = (event) => handle(event, spot) || navigate(event);
 */
export function useSpotKeys(): (event: KeyboardEvent, spot: Spot) => boolean {
  const store = useEditorStore();
  const { text } = useEditorMessages('actions', english);
  const isRtl = useDirection() === 'rtl';
  const { lift, whileLifted } = useLifting();
  const run = useRunAction();

  function select(spot: Spot) {
    const snapshot = store.getSnapshot();
    if (!isSameSpot(snapshot.spot, spot)) store.goTo(spot, { focus: false });
    const targets = targetsAt(store.getSnapshot(), spot);
    if (targets !== store.getSnapshot().selected) store.set({ selected: targets });
    return actionsFor({ snapshot: store.getSnapshot(), targets, can: store.can });
  }

  function runFirst(ids: readonly string[], spot: Spot): boolean {
    const actions = select(spot);
    // In the order of the actions: an empty stage's first touchpoint comes before a stage more.
    const found = actions.find(({ id }) => ids.includes(id));
    // Of lanes, the person's own.
    const action = found?.choices ? found.choices.at(-1) : found;
    if (action?.enabled) run(action);
    else store.announce(text('notThere'));
    return true;
  }

  function mark(spot: Spot) {
    const { layout, selected } = store.getSnapshot();
    const target = targetAt(layout, spot);
    if (!target) return;
    const next = toggled(selected, target);
    store.set({ selected: next });
    store.announce(text('marked', { count: next.length }));
  }

  function extend(spot: Spot, direction: Direction) {
    const snapshot = store.getSnapshot();
    const next = moveSpot(spot, snapshot, intents[direction]);
    if (next === spot) return;
    if (targetsAt(snapshot, spot) !== snapshot.selected) select(spot);
    store.announce(text('marked', { count: extendTo(store, next) }));
  }

  function handled(event: KeyboardEvent, spot: Spot): boolean {
    const { key, altKey, shiftKey, ctrlKey, metaKey } = event;
    const direction = directionOf(key, isRtl);
    const plain = !altKey && !ctrlKey && !metaKey && !shiftKey;
    if (whileLifted(event, spot, plain ? direction : undefined)) return true;
    if (key === ' ' && ctrlKey && !altKey) mark(spot);
    else if (key === ' ' && plain) lift(spot);
    else if (direction && altKey && !ctrlKey && !metaKey && !shiftKey) {
      const names = { start: 'moveStart', end: 'moveEnd', up: 'moveUp', down: 'moveDown' };
      runFirst([names[direction]], spot);
    } else if (direction && shiftKey && !altKey && !ctrlKey && !metaKey) extend(spot, direction);
    else {
      const ids = actionsOf(event);
      return ids.length > 0 && runFirst(ids, spot);
    }
    return true;
  }

  return (event, spot) => {
    if (isComposing(event) || isWriting(event.target)) return false;
    if (isForBrowser(event)) return true;
    if (!handled(event, spot)) return false;
    event.preventDefault();
    return true;
  };
}
