import { serializeJourney, type Journey } from '@sojourn/core';
import { describe, expect, it, vi } from 'vitest';
import { journeyOf } from '../testing/journeys';
import { createDocument } from './createDocument';
import { createEditor } from './createEditor';
import type { EditorStoreOptions } from './types';

function editorOf(options: Partial<EditorStoreOptions> = {}, journey: Journey = journeyOf()) {
  const editor = createEditor({ document: createDocument(journey), ...options });
  editor.start();
  return editor;
}

const rename = { type: 'touchpoint.update', id: 'call', changes: { title: 'Phones' } } as const;

describe('the editor without React', () => {
  it('names what is added to a lane by its kind', () => {
    const lanes = [
      { id: 'notes', kind: 'cards' as const },
      { id: 'ideas', kind: 'opportunities' as const },
    ];
    const editor = editorOf({}, { ...journeyOf(), lanes });
    editor.edit({ row: 'notes', column: 'call' }, { adding: true });
    expect(editor.getSnapshot().editing?.id).toMatch(/^card-/);
    editor.edit({ row: 'ideas', column: 'call' }, { adding: true });
    expect(editor.getSnapshot().editing?.id).toMatch(/^opportunity-/);
  });

  it('changes the journey by a command, and tells it with what takes it back', () => {
    const onJourneyChange = vi.fn();
    const editor = editorOf({ onJourneyChange });
    expect(editor.apply(rename)).toMatchObject({ ok: true });
    expect(editor.getSnapshot().journey.stages[0]?.touchpoints[0]?.title).toBe('Phones');
    expect(onJourneyChange).toHaveBeenCalledExactlyOnceWith(editor.getSnapshot().journey, {
      command: rename,
      inverse: { type: 'touchpoint.update', id: 'call', changes: { title: 'call' } },
    });
  });

  it('keeps what did not change the same', () => {
    const editor = editorOf();
    const before = editor.getSnapshot();
    editor.apply(rename);
    const after = editor.getSnapshot();
    expect(after.layout).not.toBe(before.layout);
    expect(after.columnIds).toBe(before.columnIds);
    expect(after.rows).toBe(before.rows);
    expect(after.layout.columns[1]?.touchpoint).toBe(before.layout.columns[1]?.touchpoint);
  });

  it('opens the details of what has no place in the grid, and keeps them through undo', () => {
    const editor = editorOf();
    editor.goToThing('call');
    editor.apply({ type: 'persona.add', value: { id: 'anna', name: 'Anna' } });
    editor.goToThing('anna');
    const anna = { kind: 'persona', id: 'anna' };
    expect(editor.getSnapshot()).toMatchObject({ panel: 'details', detailsOf: anna });
    editor.apply({ type: 'persona.update', id: 'anna', changes: { name: 'Anne' } });
    editor.undo();
    expect(editor.getSnapshot().detailsOf).toEqual(anna);
  });

  it('changes nothing where it is read-only, and says so', () => {
    const editor = editorOf({ readOnly: true });
    const before = serializeJourney(editor.getSnapshot().journey);
    expect(editor.apply(rename)).toMatchObject({ ok: false, issue: { code: 'read-only' } });
    expect(serializeJourney(editor.getSnapshot().journey)).toBe(before);
    expect(editor.getSnapshot().refusal?.code).toBe('read-only');
    expect(editor.can(rename)).toBe(false);
  });

  it('asks the host for each command of a batch, and gives its reason', () => {
    const editor = editorOf({
      allow: ({ type }) => (type === 'touchpoint.remove' ? 'Ask the owner.' : true),
    });
    const remove = { type: 'touchpoint.remove', id: 'call' } as const;
    expect(editor.can(rename)).toBe(true);
    expect(editor.can({ type: 'batch', commands: [rename, remove] })).toBe(false);
    expect(editor.apply({ type: 'batch', commands: [rename, remove] })).toMatchObject({
      issue: { code: 'not-allowed', message: 'Ask the owner.' },
    });
    expect(editor.getSnapshot().document.canUndo).toBe(false);
  });

  it('brings the focus back to what undo changed', () => {
    const editor = editorOf();
    editor.goToThing('letter');
    editor.apply(rename);
    const { focusTurn } = editor.getSnapshot();
    editor.undo();
    expect(editor.getSnapshot()).toMatchObject({
      spot: { row: ':touchpoints', column: 'call' },
      selected: [{ kind: 'touchpoint', id: 'call' }],
      focusTurn: focusTurn + 1,
    });
  });

  it('tells of an undo, and of what is done at once, a single time', () => {
    const editor = editorOf();
    editor.goToThing('letter');
    editor.apply(rename);
    const listener = vi.fn();
    editor.subscribe(listener);
    editor.undo();
    expect(listener).toHaveBeenCalledOnce();
    editor.atOnce(() => {
      editor.goToThing('letter');
      editor.announce('Here');
    });
    expect(listener).toHaveBeenCalledTimes(2);
    expect(editor.getSnapshot().announcement.text).toBe('Here');
  });

  it('goes to the neighbour of what was removed', () => {
    const editor = editorOf();
    editor.goToThing('letter');
    editor.apply({ type: 'touchpoint.remove', id: 'letter' });
    expect(editor.getSnapshot().spot).toEqual({ row: ':touchpoints', column: 'call' });
    editor.undo();
    expect(editor.getSnapshot().spot).toEqual({ row: ':touchpoints', column: 'letter' });
  });

  it('takes a gesture back as a whole, and no other step', () => {
    const editor = editorOf();
    editor.apply(rename);
    editor.apply({ type: 'touchpoint.move', id: 'call', index: 1 }, { mark: 'drag' });
    editor.apply({ type: 'touchpoint.move', id: 'call', index: 0 }, { mark: 'drag' });
    editor.apply({ type: 'touchpoint.move', id: 'call', index: 1 }, { mark: 'drag' });
    editor.cancel('another');
    expect(editor.getSnapshot().columnIds).toEqual(['letter', 'call', 'move']);
    editor.cancel('drag');
    expect(editor.getSnapshot().columnIds).toEqual(['call', 'letter', 'move']);
    expect(editor.getSnapshot().document.canUndo).toBe(true);
  });
});
