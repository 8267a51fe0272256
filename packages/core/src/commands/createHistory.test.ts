import { describe, expect, it, vi } from 'vitest';
import { journeyOf } from '../testing/opening';
import { opened } from '../testing/opened';
import { createHistory, type History } from './createHistory';

const start = opened(journeyOf({ stages: [{ id: 's', title: 'Stage' }] }));

function title({ journey }: History) {
  return journey.stages[0]?.title;
}

function rename(history: History, to: string, mark?: string) {
  return history.apply({ type: 'stage.update', id: 's', changes: { title: to } }, { mark });
}

describe('createHistory', () => {
  it('takes steps back and does them again', () => {
    const history = createHistory(start);
    rename(history, 'One');
    rename(history, 'Two');
    history.undo();
    expect(title(history)).toBe('One');
    history.undo();
    expect(history.journey.stages).toEqual(start.stages);
    expect(history.undo()).toBeUndefined();
    history.redo();
    history.redo();
    expect(title(history)).toBe('Two');
    expect(history.redo()).toBeUndefined();
  });

  it('comes back to the very journey, and does nothing a second time', () => {
    const history = createHistory(start);
    rename(history, 'One', 'typing');
    rename(history, 'One and', 'typing');
    const { journey } = history;
    expect(history.undo()).toMatchObject({ ok: true, journey: start });
    expect(history.journey).toBe(start);
    expect(history.redo()).toMatchObject({ ok: true, journey });
    expect(history.journey).toBe(journey);
    history.undo();
    expect(history.journey).toBe(start);
  });

  it('does a step anew on a journey that came from elsewhere', () => {
    const history = createHistory(start);
    rename(history, 'One');
    history.replace({ ...history.journey, title: 'Merged' });
    history.undo();
    expect(history.journey.title).toBe('Merged');
    expect(title(history)).toBe('Stage');
    history.redo();
    expect(history.journey.title).toBe('Merged');
    expect(title(history)).toBe('One');
  });

  it('takes a gesture back as one step', () => {
    const history = createHistory(start);
    rename(history, 'Before');
    for (const letters of ['T', 'Ty', 'Typ']) rename(history, letters, 'typing');
    history.seal();
    rename(history, 'Type', 'typing');
    expect(history.past).toHaveLength(3);
    history.undo();
    expect(title(history)).toBe('Typ');
    history.undo();
    expect(title(history)).toBe('Before');
  });

  it('keeps one command for a field that is set again and again', () => {
    const history = createHistory(start);
    for (let count = 0; count < 50; count += 1) rename(history, `${count}`, 'typing');
    expect(history.past).toEqual([
      {
        mark: 'typing',
        command: { type: 'stage.update', id: 's', changes: { title: '49' } },
        inverse: { type: 'stage.update', id: 's', changes: { title: 'Stage' } },
      },
    ]);
  });

  it('begins a new step after something was taken back', () => {
    const history = createHistory(start);
    rename(history, 'A', 'typing');
    rename(history, 'B');
    history.undo();
    rename(history, 'C', 'typing');
    history.undo();
    expect(title(history)).toBe('A');
  });

  it('forgets what was taken back when something else is done', () => {
    const history = createHistory(start);
    rename(history, 'One');
    history.undo();
    rename(history, 'Two');
    expect(history.redo()).toBeUndefined();
  });

  it('forgets the oldest steps', () => {
    const history = createHistory(start, { limit: 2 });
    for (const name of ['One', 'Two', 'Three']) rename(history, name);
    while (history.undo());
    expect(title(history)).toBe('One');
  });

  it('changes nothing by a command that is refused', () => {
    const history = createHistory(start);
    const listener = vi.fn();
    history.subscribe(listener);
    expect(history.apply({ type: 'stage.remove', id: 'nowhere' }).ok).toBe(false);
    expect(history.journey).toBe(start);
    expect(history.past).toEqual([]);
    expect(listener).not.toHaveBeenCalled();
  });

  it('goes on from another journey, and forgets a step that no longer fits', () => {
    const history = createHistory(start);
    rename(history, 'One');
    history.replace({ ...start, stages: [] });
    expect(history.undo()).toMatchObject({ ok: false, issue: { code: 'unknown-thing' } });
    expect(history.undo()).toBeUndefined();
  });

  it('tells its listeners until they have heard enough', () => {
    const history = createHistory(start);
    const listener = vi.fn();
    const stop = history.subscribe(listener);
    rename(history, 'One');
    history.undo();
    stop();
    history.redo();
    expect(listener).toHaveBeenCalledTimes(2);
  });
});
