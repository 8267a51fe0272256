import { lintJourney } from '@sojourn/core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDocument } from '../store/createDocument';
import { createEditor } from '../store/createEditor';
import { mortgage } from '../testing/samples';
import { createProblemsWatch, restTime } from './problemsWatch';

function watched() {
  const store = createEditor({ document: createDocument(mortgage) });
  store.start();
  const watch = createProblemsWatch(store);
  const listener = vi.fn();
  const end = watch.subscribe(listener);
  return { store, watch, listener, end };
}

const rename = (title: string) => ({ type: 'journey.update', changes: { title } }) as const;

describe('createProblemsWatch', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('looks once the journey rests, however much is typed', () => {
    const { store, watch, listener } = watched();
    for (const title of ['A', 'Ab', 'Abc']) {
      store.apply(rename(title));
      vi.advanceTimersByTime(restTime - 50);
    }
    expect(listener).not.toHaveBeenCalled();
    vi.advanceTimersByTime(100);
    expect(listener).toHaveBeenCalledOnce();
    expect(watch.getSnapshot().journey?.title).toBe('Abc');
  });

  it('does not look where nothing of the journey changed, nor where nobody listens', () => {
    const { store, listener, end } = watched();
    vi.advanceTimersByTime(1000);
    store.announce('Hello');
    vi.advanceTimersByTime(1000);
    expect(listener).toHaveBeenCalledOnce();
    end();
    store.apply(rename('Unseen'));
    vi.advanceTimersByTime(1000);
    expect(listener).toHaveBeenCalledOnce();
  });

  it('notices what changed while nobody listened', () => {
    const { store, watch, end } = watched();
    vi.advanceTimersByTime(1000);
    end();
    store.apply(rename('Unseen'));
    watch.subscribe(() => {});
    vi.advanceTimersByTime(1000);
    expect(watch.getSnapshot().journey?.title).toBe('Unseen');
  });

  it('looks by one rule at a time, and finds what looking at once finds', () => {
    vi.stubGlobal('cancelIdleCallback', clearTimeout);
    vi.stubGlobal('requestIdleCallback', (work: (idle: { timeRemaining: () => number }) => void) =>
      setTimeout(() => work({ timeRemaining: () => 0 }), 1),
    );
    const { watch, listener } = watched();
    vi.advanceTimersByTime(restTime + 5);
    expect(listener).not.toHaveBeenCalled();
    vi.advanceTimersByTime(20);
    expect(listener).toHaveBeenCalledOnce();
    const rules = { 'past-review': false } as const;
    watch.configure({ rules });
    vi.advanceTimersByTime(restTime + 100);
    expect(watch.getSnapshot().findings).toEqual(lintJourney(mortgage, { rules }));
    vi.unstubAllGlobals();
  });

  it('begins again where the journey changes while it looks', () => {
    const { store, watch, listener } = watched();
    vi.advanceTimersByTime(restTime + 1);
    store.apply(rename('Other'));
    vi.advanceTimersByTime(restTime - 10);
    expect(listener).not.toHaveBeenCalled();
    vi.advanceTimersByTime(100);
    expect(watch.getSnapshot().journey?.title).toBe('Other');
  });
});
