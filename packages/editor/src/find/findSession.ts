import type { Id, Lane } from '@sojourn/core';
import { perStore } from '../store/perStore';
import { spotOf } from '../store/spots';
import type { EditorStore } from '../store/types';
import { findThings, type FindFilters, type Found } from './findThings';

/** What is looked for beside the query, which the store holds. */
export interface FindState {
  filters: FindFilters;
  /** What was gone to last. */
  current: Id | undefined;
}

/** A search that goes on while its panel is closed: F3 finds the next. */
export interface FindSession {
  subscribe: (listener: () => void) => () => void;
  getSnapshot: () => FindState;
  set: (state: Partial<FindState>) => void;
  /** How the interface calls lanes without a title. */
  nameLanes: (laneName: (lane: Lane) => string) => void;
  /** All that is found now. */
  find: () => Found[];
  /** Goes to the next, or the one before; round the ends. What it went to, and its place from 1. */
  step: (by: 1 | -1) => { found: Found; number: number; count: number } | undefined;
}

function createFindSession(store: EditorStore): FindSession {
  const listeners = new Set<() => void>();
  let state: FindState = { filters: {}, current: undefined };
  let laneName: ((lane: Lane) => string) | undefined;

  function set(next: Partial<FindState>) {
    state = { ...state, ...next };
    for (const listener of [...listeners]) listener();
  }

  function find() {
    const { journey, query } = store.getSnapshot();
    return findThings(journey, query, { filters: state.filters, laneName });
  }

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getSnapshot: () => state,
    set,
    nameLanes(name) {
      laneName = name;
    },
    find,
    step(by) {
      const all = find();
      const at = all.findIndex(({ id }) => id === state.current);
      const from = at < 0 && by < 0 ? 0 : at;
      const index = (from + by + all.length) % Math.max(all.length, 1);
      const found = all[index];
      if (!found) return undefined;
      set({ current: found.id });
      const { layout, panel } = store.getSnapshot();
      // What is not on the map would put its details in the place of the list that is gone through.
      if (panel !== 'find' || spotOf(layout, found.id)) store.goToThing(found.id);
      return { found, number: index + 1, count: all.length };
    },
  };
}

/** The search of an editor. */
export const findSession = perStore(createFindSession);
