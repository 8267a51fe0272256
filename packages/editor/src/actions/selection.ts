import { isSameTarget } from '../store/laidOut';
import { targetAt } from '../store/spots';
import type { EditorSnapshot, EditorStore, Spot, Target } from '../store/types';

/** What actions at a spot are about: all that is selected, where the spot's thing is among it. */
export function targetsAt({ layout, selected }: EditorSnapshot, spot: Spot): readonly Target[] {
  const target = targetAt(layout, spot);
  if (!target) return [];
  return selected.some((one) => isSameTarget(one, target)) ? selected : [target];
}

/** With one more thing, or without it; things of another kind are no longer selected then. */
export function toggled(selected: readonly Target[], target: Target): Target[] {
  const like = selected.filter(({ kind }) => kind === target.kind);
  const others = like.filter((one) => !isSameTarget(one, target));
  return others.length < like.length ? others : [...like, target];
}

/** Goes to a spot and selects what stands there besides what is selected already. */
export function extendTo(store: EditorStore, spot: Spot): number {
  const { layout, selected } = store.getSnapshot();
  const target = targetAt(layout, spot);
  store.goTo(spot, { keepSelection: true });
  if (!target) return selected.length;
  const like = selected.filter(({ kind }) => kind === target.kind);
  const next = like.some((one) => isSameTarget(one, target)) ? like : [...like, target];
  store.set({ selected: next });
  return next.length;
}

/** The spot of an element's `data-spot`. */
export function spotOfElement(element: Element | null): Spot | undefined {
  const key = element?.closest('[data-spot]')?.getAttribute('data-spot');
  if (key === undefined || key === null) return undefined;
  const [row = '', column = '', item = ''] = key.split('/');
  return { row, column, ...(item !== '' && { item }) };
}
