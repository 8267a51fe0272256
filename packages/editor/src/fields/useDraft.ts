'use client';

import { useEffect, useId, useRef, useState } from 'react';

/** In milliseconds: what is typed is applied at most this often. */
const pause = 250;

export interface DraftOptions<Value> {
  /** What the document holds. */
  value: Value;
  /** Applies a value; gives why it was refused. */
  commit: (value: Value, mark: string) => string | undefined;
}

interface Draft<Value> {
  value: Value;
  /** What the document held when it was begun. */
  over: Value;
  /** Why it was not applied. */
  problem?: string | undefined;
}

/**
 * A value while it is being typed: shown at once, applied at most every 250 ms and when the focus
 * leaves, as one gesture. Without one, the document's value is shown as it is now.
 */
export function useDraft<Value>({ value, commit }: DraftOptions<Value>) {
  const id = useId();
  const [draft, setDraft] = useState<Draft<Value>>();
  const [focused, setFocused] = useState(false);
  const latest = useRef({ value, commit });
  const gesture = useRef({
    turn: 0,
    before: value,
    applied: false,
    isComposing: false,
    pending: undefined as { value: Value } | undefined,
    timer: undefined as ReturnType<typeof setTimeout> | undefined,
  });
  useEffect(() => {
    latest.current = { value, commit };
  });

  const apply = (next: Value): string | undefined => {
    gesture.current.applied = true;
    return latest.current.commit(next, `${id}${gesture.current.turn}`);
  };
  const flush = () => {
    const { pending, timer, isComposing } = gesture.current;
    clearTimeout(timer);
    gesture.current.timer = undefined;
    if (!pending || isComposing) return;
    gesture.current.pending = undefined;
    const problem = apply(pending.value);
    if (problem !== undefined) setDraft((now) => now && { ...now, problem });
  };
  const flushLatest = useRef(flush);
  useEffect(() => {
    flushLatest.current = flush;
  });
  useEffect(() => () => flushLatest.current(), []);

  // A draft that could not be applied stays to be repaired, unless the document went on without it.
  const isShown = draft !== undefined && (focused || draft.over === value);
  return {
    value: isShown ? draft.value : value,
    problem: isShown ? draft.problem : undefined,
    /** Takes what was typed; a problem keeps it from being applied. */
    change(next: Value, problem?: string) {
      setDraft({ value: next, over: latest.current.value, problem });
      gesture.current.pending = problem === undefined ? { value: next } : undefined;
      gesture.current.timer ??= setTimeout(() => flushLatest.current(), pause);
    },
    /** Takes what was chosen: applied at once, as a gesture of its own. */
    choose(next: Value) {
      Object.assign(gesture.current, { pending: undefined, turn: gesture.current.turn + 1 });
      const problem = apply(next);
      Object.assign(gesture.current, { before: next, applied: false });
      setDraft(problem === undefined ? undefined : { value: next, over: value, problem });
    },
    focus() {
      if (focused) return;
      setFocused(true);
      const { current } = gesture;
      Object.assign(current, { turn: current.turn + 1, before: value, applied: false });
    },
    blur() {
      gesture.current.isComposing = false;
      flush();
      setFocused(false);
      setDraft((now) =>
        now?.problem === undefined ? undefined : { ...now, over: latest.current.value },
      );
    },
    /** Puts the old value back; whether there was anything to put back. */
    cancel(): boolean {
      if (!draft && !gesture.current.pending) return false;
      gesture.current.pending = undefined;
      if (gesture.current.applied) apply(gesture.current.before);
      setDraft(undefined);
      return true;
    },
    /** Whether letters are being composed: they are applied when that ends. */
    compose(isComposing: boolean) {
      gesture.current.isComposing = isComposing;
      if (!isComposing) gesture.current.timer ??= setTimeout(() => flushLatest.current(), pause);
    },
  };
}

/** A value being typed. */
export type DraftState<Value> = ReturnType<typeof useDraft<Value>>;
