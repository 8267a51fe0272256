import type { Command, HistoryEntry, Journey, ThingKind } from '@sojourn/core';
import type { history } from '../i18n/en/history';
import { findThing } from '../store/things';

/** What one step did: the sentence for it, and what stands in the sentence. */
export type StepWords =
  | { say: 'thing'; key: keyof typeof history; kind: ThingKind; thing: object | undefined }
  | { say: 'renamed'; from: string; to: string }
  | { say: 'several'; count: number }
  | { say: 'restored'; name: string }
  | { say: 'journey' };

/** The mark of the step that restores a version. */
const restoring = 'restore-version ';

/** How the step that restores a version is marked, so that the history can say so. */
export function restoreMark(name: string): string {
  return `${restoring}${name}`;
}

/** The fields that a thing is called by. */
const naming = ['title', 'name', 'text', 'label'];

function parts(command: Command): readonly Command[] {
  return command.type === 'batch' ? command.commands.flatMap(parts) : [command];
}

/** Updates of the same thing are one change, such as what was typed in one field after another. */
function subject(command: Command): string {
  const { id, in: inside, index } = command as { id?: string; in?: string; index?: number };
  return [command.type, id ?? inside, id === undefined ? index : ''].join(' ');
}

function renaming(command: Command, inverse: Command): { from: string; to: string } | undefined {
  if (!('changes' in command)) return undefined;
  const changes = command.changes as Readonly<Record<string, unknown>>;
  const [field = '', ...more] = Object.keys(changes);
  if (more.length > 0 || !naming.includes(field)) return undefined;
  const before = parts(inverse).find((one) => subject(one) === subject(command));
  const from = before && 'changes' in before && (before.changes as typeof changes)[field];
  const to = changes[field];
  return typeof from === 'string' && from !== '' && typeof to === 'string' && to !== ''
    ? { from, to }
    : undefined;
}

/** What a step was, from its command; things are looked for in the journey as it is now. */
export function stepWords({ command, inverse, mark }: HistoryEntry, journey: Journey): StepWords {
  if (mark?.startsWith(restoring)) return { say: 'restored', name: mark.slice(restoring.length) };
  const all = parts(command);
  const [one] = all;
  const isOne = one && all.every((other) => subject(other) === subject(one));
  if (!isOne) return { say: 'several', count: all.length };
  const names = all.length === 1 ? renaming(one, inverse) : undefined;
  if (names) return { say: 'renamed', ...names };
  if (one.type === 'journey.update' || one.type === 'batch') return { say: 'journey' };
  const isRating = one.type.startsWith('rating.');
  const kind = (isRating ? 'touchpoint' : one.type.split('.')[0]) as ThingKind;
  const { value, id, in: inside } = one as { value?: { id?: string }; id?: string; in?: string };
  if (value && !isRating) return { say: 'thing', key: one.type, kind, thing: value };
  const wanted = (isRating ? inside : id) ?? '';
  const removed = parts(inverse).find(
    (back) => 'value' in back && (back.value as { id?: string }).id === wanted,
  );
  const thing =
    findThing(journey, wanted, kind)?.thing ??
    (removed && 'value' in removed ? removed.value : undefined);
  return { say: 'thing', key: one.type, kind, thing };
}
