import type { Journey } from '../types';
import { entriesOf, type Entry } from '../diff/entries';
import { listsOf, type Fields } from '../diff/things';
import type { JourneyChange } from '../diff/types';

type Draft = Record<string, unknown>;

/**
 * The later journey, made from the earlier one by its changes alone. For tests: it goes by places,
 * so it knows nothing of a journey that has meanwhile changed otherwise.
 */
export function applied(before: Journey, changes: readonly JourneyChange[]): Journey {
  const drafts = new Map<unknown, Draft>();
  const leaves = new Set<unknown>();
  const arrives = new Map<string, Draft>();

  function draftOf(value: unknown): Draft {
    let draft = drafts.get(value);
    if (!draft) drafts.set(value, (draft = { ...(value as Fields) }));
    return draft;
  }

  for (const change of changes) {
    if (change.kind === 'added') {
      arrives.set(change.afterPath, draftOf(change.after));
    } else {
      if (change.kind !== 'changed') leaves.add(change.before);
      if (change.kind === 'moved') arrives.set(change.afterPath, draftOf(change.before));
      if (change.kind === 'moved' && change.to.lane !== undefined) {
        draftOf(change.before)['lane'] = change.to.lane;
      }
      if (change.kind === 'changed') {
        const draft = draftOf(change.before);
        delete draft[change.field];
        if (change.to !== undefined) draft[change.field] = change.to;
      }
    }
  }

  const entries = new Map([...entriesOf(before).values()].map((entry) => [entry.value, entry]));

  /** Puts together the lists inside a thing: who arrives has a place, who stayed fills the rest. */
  function settle(draft: Draft, original: unknown, at: { path: string; thing: Entry['thing'] }) {
    for (const [list, thing] of listsOf[at.thing] ?? []) {
      const entry = entries.get(original as Fields);
      const stayed = (entry?.lists.get(list) ?? []).filter(({ value }) => !leaves.has(value));
      const items: Draft[] = [];
      for (let index = 0; ; index += 1) {
        const path = `${at.path}/${list}/${index}`;
        const arriving = arrives.get(path);
        const value = arriving ? originals.get(arriving) : stayed.shift()?.value;
        if (value === undefined) break;
        const item = draftOf(value);
        items.push(item);
        settle(item, value, { path, thing });
      }
      draft[list] = items;
    }
    return draft;
  }

  const originals = new Map([...drafts].map(([value, draft]) => [draft, value]));
  return settle(draftOf(before), before, { path: '', thing: 'journey' }) as unknown as Journey;
}
