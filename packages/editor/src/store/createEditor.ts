import type { Command, CommandResult, JourneyLayout, StepResult } from '@sojourn/core';
import { commandTarget } from './commandTarget';
import { isSameTarget, kept, laidOut, nothing } from './laidOut';
import { newId } from './newId';
import { nearestSpot, spotOf, targetAt } from './spots';
import { findThing } from './things';
import type { EditorSnapshot, EditorState, EditorStore, EditorStoreOptions, Spot } from './types';

function refusedByHost(reason: boolean | string): CommandResult {
  const issue = { code: 'not-allowed', path: '', severity: 'error' } as const;
  if (typeof reason === 'string') return { ok: false, issue: { ...issue, message: reason } };
  // With values, though it names none: these words are not the host's, and can be translated.
  const message = 'This change is not allowed here.';
  return { ok: false, issue: { ...issue, message, values: {} } };
}

const readOnlyRefusal: CommandResult = {
  ok: false,
  issue: {
    code: 'read-only',
    message: 'The journey cannot be changed here.',
    path: '',
    severity: 'error',
  },
};

/**
 * The editor's state: one document, and what the person looks at and does. It knows no React and no
 * DOM, so all of it can be tried in Node.
 *
 * @example
 * const editor = createEditor({ document: createDocument(journey) });
 * editor.goToThing('call');
 * editor.apply({ type: 'touchpoint.update', id: 'call', changes: { title: 'Phones' } });
 */
export function createEditor(start: EditorStoreOptions): EditorStore {
  let options = start;
  const listeners = new Set<() => void>();
  /** How many works of {@link atOnce} go on, and whether listeners are still to be told. */
  let works = 0;
  let untold = false;
  let snapshot = first();

  function first(): EditorSnapshot {
    const document = options.document.getSnapshot();
    const view = options.view ?? {};
    return {
      document,
      ...laidOut(document.journey ?? nothing, view),
      view,
      readOnly: (options.readOnly ?? false) || document.readOnly,
      spot: undefined,
      focusTurn: 0,
      selected: [],
      selecting: false,
      editing: undefined,
      lifted: undefined,
      panel: undefined,
      detailsOf: undefined,
      dialog: undefined,
      query: '',
      announcement: { text: '', turn: 0 },
      refusal: undefined,
    };
  }

  function change(state: Partial<EditorSnapshot>) {
    snapshot = { ...snapshot, ...state };
    untold = true;
    if (works === 0) tellAll();
  }

  function tellAll() {
    untold = false;
    for (const listener of [...listeners]) listener();
  }

  /** Does several things, of which listeners are told once: each of them asks hundreds of parts. */
  function atOnce<Result>(work: () => Result): Result {
    works += 1;
    try {
      return work();
    } finally {
      works -= 1;
      if (works === 0 && untold) tellAll();
    }
  }

  /** What stays of the selection and the spot once the layout is another. */
  function still(layout: JourneyLayout, before: JourneyLayout): Partial<EditorSnapshot> {
    const { spot, selected } = snapshot;
    if (!spot || layout === before) return {};
    const next = nearestSpot(layout, spot, before);
    if (selected.length > 1) return { spot: next };
    const target = next && targetAt(layout, next);
    return { spot: next, selected: kept(selected, target ? [target] : [], isSameTarget) };
  }

  function refresh() {
    const document = options.document.getSnapshot();
    const view = options.view ?? snapshot.view;
    const journey = document.journey ?? nothing;
    const readOnly = (options.readOnly ?? false) || document.readOnly;
    if (journey === snapshot.journey && view === snapshot.view) {
      if (document !== snapshot.document || readOnly !== snapshot.readOnly) {
        change({ document, readOnly });
      }
      return;
    }
    const next = laidOut(journey, view, snapshot);
    change({ document, view, readOnly, ...next, ...still(next.layout, snapshot.layout) });
  }

  function allowed(command: Command): boolean | string {
    const { allow } = options;
    if (!allow) return true;
    if (command.type === 'batch') {
      for (const inner of command.commands) {
        const answer = allowed(inner);
        if (answer !== true) return answer;
      }
    }
    return allow(command, snapshot.journey);
  }

  function tried(command: Command, how: Parameters<EditorStore['apply']>[1]): CommandResult {
    if (snapshot.readOnly) return readOnlyRefusal;
    const answer = allowed(command);
    if (answer !== true) return refusedByHost(answer);
    return options.document.apply(command, how) ?? readOnlyRefusal;
  }

  function tell(command: Command, inverse: Command) {
    const { journey } = options.document.getSnapshot();
    if (journey) options.onJourneyChange?.(journey, { command, inverse });
  }

  function step(go: () => StepResult | undefined) {
    if (snapshot.readOnly) return;
    const result = go();
    refresh();
    if (!result) return;
    if (!result.ok) {
      change({ refusal: result.issue });
      return;
    }
    tell(result.command, result.inverse);
    const id = commandTarget(result.command);
    const own = id === undefined ? undefined : spotOf(snapshot.layout, id);
    change({ refusal: undefined, editing: undefined, lifted: undefined });
    // What has no place in the grid may be what the details show: they stay.
    const isInDetails = !own && snapshot.panel === 'details' && snapshot.detailsOf !== undefined;
    const spot = own ?? snapshot.spot;
    if (spot && !isInDetails) goTo(spot);
  }

  function goTo(
    spot: Spot,
    { focus = true, keepSelection = false }: { focus?: boolean; keepSelection?: boolean } = {},
  ) {
    const target = targetAt(snapshot.layout, spot);
    change({
      spot,
      focusTurn: snapshot.focusTurn + (focus ? 1 : 0),
      ...(!keepSelection && {
        selected: kept(snapshot.selected, target ? [target] : [], isSameTarget),
        detailsOf: undefined,
      }),
    });
  }

  const store: EditorStore = {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getSnapshot: () => snapshot,
    getDocument: () => options.document,
    atOnce,
    configure(next) {
      options = { ...options, ...next };
      refresh();
    },
    start() {
      const end = options.document.subscribe(refresh);
      refresh();
      return end;
    },
    apply: (command, how) =>
      atOnce(() => {
        const result = tried(command, how);
        refresh();
        if (result.ok) {
          if (snapshot.refusal) change({ refusal: undefined });
          tell(command, result.inverse);
        } else change({ refusal: result.issue });
        return result;
      }),
    can(command) {
      if (snapshot.readOnly) return false;
      if (!options.allow) return true;
      return allowed(typeof command === 'function' ? command() : command) === true;
    },
    undo: () => atOnce(() => step(() => options.document.undo())),
    redo: () => atOnce(() => step(() => options.document.redo())),
    cancel(mark) {
      if (options.document.lastMark() !== mark) return;
      atOnce(() => step(() => options.document.undo()));
    },
    seal: () => options.document.seal(),
    set: (state: Partial<EditorState>) => change(state),
    setView(view) {
      if (!options.holdsView) {
        options = { ...options, view };
        refresh();
      }
      options.onViewChange?.(view);
    },
    goTo,
    goToThing(id) {
      const spot = spotOf(snapshot.layout, id);
      if (spot) {
        goTo(spot);
        return;
      }
      const found = findThing(snapshot.journey, id);
      if (found) change({ panel: 'details', detailsOf: { kind: found.kind, id } });
    },
    edit(spot, { adding = false } = {}) {
      if (snapshot.readOnly) return;
      const lane = snapshot.journey.lanes.find(({ id }) => id === spot.row);
      const kind = lane?.kind === 'opportunities' ? 'opportunity' : 'card';
      atOnce(() => {
        goTo(spot, { focus: false });
        change({ editing: { spot, ...(adding && { adding, id: newId(kind) }) } });
      });
    },
    endEdit() {
      atOnce(() => {
        options.document.seal();
        change({ editing: undefined });
        if (snapshot.spot) goTo(snapshot.spot, { keepSelection: true });
      });
    },
    openDetails(target) {
      change({ panel: 'details', detailsOf: target });
    },
    announce(text) {
      change({ announcement: { text, turn: snapshot.announcement.turn + 1 } });
    },
  };
  return store;
}
