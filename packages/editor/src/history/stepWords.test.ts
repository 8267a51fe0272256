import { createHistory, type Command } from '@sojourn/core';
import { describe, expect, it } from 'vitest';
import { commandTypes } from '../../../core/src/commands/applyCommand';
import { history as words } from '../i18n/en/history';
import { journeyOf } from '../testing/journeys';
import { restoreMark, stepWords } from './stepWords';

const journey = journeyOf();

function said(command: Command, mark?: string) {
  const history = createHistory(journey);
  const result = history.apply(command, mark === undefined ? {} : { mark });
  if (!result.ok) throw new Error(result.issue.message);
  const [entry] = history.past;
  if (!entry) throw new Error('No step');
  return stepWords(entry, history.journey);
}

describe('stepWords', () => {
  it.each(commandTypes)('has a sentence for %s', (type) => {
    expect(words).toHaveProperty([type]);
    const command = { type, id: 'x', in: 'x', changes: {}, commands: [] } as unknown as Command;
    const step = stepWords({ command, inverse: command }, journey);
    expect(step).toMatchObject(
      type === 'batch'
        ? { say: 'several', count: 0 }
        : type === 'journey.update'
          ? { say: 'journey' }
          : { say: 'thing', key: type },
    );
  });

  it('tells both names where something was renamed', () => {
    const command: Command = {
      type: 'touchpoint.update',
      id: 'call',
      changes: { title: 'Phones' },
    };
    expect(said(command)).toEqual({ say: 'renamed', from: 'call', to: 'Phones' });
  });

  it('knows what was removed, though it is gone', () => {
    expect(said({ type: 'touchpoint.remove', id: 'call' })).toMatchObject({
      key: 'touchpoint.remove',
      thing: { title: 'call' },
    });
  });

  it('says what was added, also once it is taken back', () => {
    const value = { id: 'new', title: 'New' };
    const command: Command = { type: 'touchpoint.add', in: 'plan', value };
    const step = stepWords({ command, inverse: command }, journey);
    expect(step).toMatchObject({ key: 'touchpoint.add', thing: { title: 'New' } });
  });

  it('counts what is of several kinds, and not what is about one thing', () => {
    const rename = { type: 'stage.update', id: 'plan', changes: { phase: 'before' } } as const;
    const more = { type: 'stage.update', id: 'plan', changes: { customerGoal: 'Sleep' } } as const;
    const move = { type: 'stage.move', id: 'plan', index: 1 } as const;
    expect(said({ type: 'batch', commands: [rename, more] })).toMatchObject({
      key: 'stage.update',
    });
    expect(said({ type: 'batch', commands: [rename, move] })).toEqual({ say: 'several', count: 2 });
  });

  it('names the version that was restored', () => {
    const command: Command = { type: 'journey.update', changes: { title: 'Old' } };
    expect(said(command, restoreMark('May'))).toEqual({ say: 'restored', name: 'May' });
  });
});
