import type { Journey } from '../types';
import { applyCommand } from './applyCommand';
import type { Command, CommandResult } from './types';

/** One step of a history: what one undo takes back. */
export interface HistoryEntry {
  readonly command: Command;
  readonly inverse: Command;
  /** The gesture that it was a part of. */
  readonly mark?: string;
}

/** How far back a history goes. */
export interface HistoryOptions {
  /** Steps that can be taken back; older ones are forgotten. @defaultValue 200 */
  limit?: number | undefined;
}

/** What is said of a command while it is applied. */
export interface ApplyOptions {
  /**
   * Names one gesture, such as a drag or typing in one field: commands that follow each other with
   * the same mark are one step.
   */
  mark?: string | undefined;
}

/** What a step back or forth came to, and the command that it was. */
export type StepResult = CommandResult & { readonly command: Command };

/** A journey that is changed by commands, and can be taken back and forth. */
export interface History {
  /** The journey as it is now: another object after each change. */
  readonly journey: Journey;
  /** What can be taken back, oldest first. */
  readonly past: readonly HistoryEntry[];
  /** What can be done again, the next one first. */
  readonly future: readonly HistoryEntry[];
  /** Does a command, and forgets what was taken back. Refused, it changes nothing. */
  apply: (command: Command, options?: ApplyOptions) => CommandResult;
  /** Ends a gesture: the next command is a step of its own, whatever its mark. */
  seal: () => void;
  /** Takes the last step back; `undefined` where there is none. */
  undo: () => StepResult | undefined;
  /** Does the step again that was taken back last; `undefined` where there is none. */
  redo: () => StepResult | undefined;
  /**
   * Goes on from another journey, such as one that was merged with somebody else's changes. A step
   * that no longer fits is refused when it is taken back, and forgotten.
   */
  replace: (journey: Journey) => void;
  /** Calls a listener after each change; gives what ends that. */
  subscribe: (listener: () => void) => () => void;
}

function commandsOf(command: Command): readonly Command[] {
  return command.type === 'batch' ? command.commands : [command];
}

/** Whether two updates set the same fields of the same thing, so that the later says all. */
function isRepeated(earlier: Command | undefined, later: Command): boolean {
  if (!earlier || !('changes' in earlier) || !('changes' in later)) return false;
  const shape = (command: object) =>
    JSON.stringify({ ...command, changes: Object.keys((command as { changes: object }).changes) });
  return shape(earlier) === shape(later);
}

/** What a step led from and to. Journeys share all that they have in common, so this costs little. */
interface Ends {
  readonly before: Journey;
  readonly after: Journey;
}

/** Two steps of one gesture as one. */
function joined(earlier: HistoryEntry, later: HistoryEntry): HistoryEntry {
  if (isRepeated(earlier.command, later.command)) return { ...earlier, command: later.command };
  return {
    ...later,
    command: {
      type: 'batch',
      commands: [...commandsOf(earlier.command), ...commandsOf(later.command)],
    },
    inverse: {
      type: 'batch',
      commands: [...commandsOf(later.inverse), ...commandsOf(earlier.inverse)],
    },
  };
}

/**
 * Keeps what was done to a journey, so that it can be taken back and done again, step by step. It
 * knows no clock and saves nothing.
 *
 * @example
 * const history = createHistory(journey);
 * history.apply({ type: 'stage.update', id: 'purchase', changes: { title: 'Buying' } });
 * history.undo();
 */
export function createHistory(start: Journey, { limit = 200 }: HistoryOptions = {}): History {
  let journey = start;
  let past: readonly HistoryEntry[] = [];
  let future: readonly HistoryEntry[] = [];
  let sealed = false;
  const ends = new WeakMap<HistoryEntry, Ends>();
  const listeners = new Set<() => void>();

  function tell() {
    for (const listener of [...listeners]) listener();
  }

  /**
   * What a command of an entry comes to. Where the journey is the very one that the step led to, the
   * other end is known, and nothing has to be done a second time.
   */
  function resultOf(entry: HistoryEntry, direction: 'undo' | 'redo'): CommandResult {
    const [command, inverse] =
      direction === 'undo' ? [entry.inverse, entry.command] : [entry.command, entry.inverse];
    const { before, after } = ends.get(entry) ?? {};
    const [from, to] = direction === 'undo' ? [after, before] : [before, after];
    return to && journey === from
      ? { ok: true, journey: to, inverse }
      : applyCommand(journey, command);
  }

  /** Moves one step between past and future; a step that no longer fits is left out. */
  function step(entry: HistoryEntry, direction: 'undo' | 'redo'): StepResult {
    const result = resultOf(entry, direction);
    if (direction === 'undo') {
      past = past.slice(0, -1);
      if (result.ok) future = [entry, ...future];
    } else {
      future = future.slice(1);
      if (result.ok && result.inverse === entry.inverse) past = [...past, entry];
      else if (result.ok) past = [...past, { ...entry, inverse: result.inverse }];
    }
    if (result.ok) ({ journey } = result);
    sealed = true;
    tell();
    return { ...result, command: direction === 'undo' ? entry.inverse : entry.command };
  }

  return {
    get journey() {
      return journey;
    },
    get past() {
      return past;
    },
    get future() {
      return future;
    },
    apply(command, { mark } = {}) {
      const result = applyCommand(journey, command);
      if (!result.ok) return result;
      const entry: HistoryEntry = {
        command,
        inverse: result.inverse,
        ...(mark !== undefined && { mark }),
      };
      const last = past.at(-1);
      const goesOn = !sealed && last !== undefined && mark !== undefined && last.mark === mark;
      const now = goesOn ? joined(last, entry) : entry;
      const before = goesOn ? ends.get(last)?.before : journey;
      // A step of which a part was done before a merge has no one beginning.
      const isWhole = !goesOn || ends.get(last)?.after === journey;
      if (before && isWhole) ends.set(now, { before, after: result.journey });
      past = goesOn ? [...past.slice(0, -1), now] : [...past, now].slice(-limit);
      future = [];
      sealed = false;
      ({ journey } = result);
      tell();
      return result;
    },
    seal() {
      sealed = true;
    },
    undo() {
      const entry = past.at(-1);
      return entry && step(entry, 'undo');
    },
    redo() {
      const entry = future[0];
      return entry && step(entry, 'redo');
    },
    replace(next) {
      journey = next;
      sealed = true;
      tell();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
