'use client';

import type { Id } from '@sojourn/core';
import { useSurroundings } from '@sojourn/react/kit';
import { useEditorStore } from '../store/EditorContext';
import { touchpointOf } from './ratingCommand';
import { scoreAt, scoreCommand, type ScoreAt } from './scoreCommand';
import { useScoreWords } from './useScoreWords';

/** What is done with scores, said when it is done. */
export function useScoreActions() {
  const store = useEditorStore();
  const words = useScoreWords();
  const { words: names } = useSurroundings().messages ?? {};

  function place(at: Omit<ScoreAt, 'personas' | 'words'>) {
    const { journey, layout } = store.getSnapshot();
    const whole: ScoreAt = { ...at, personas: layout.personas, words: names };
    const touchpoint = touchpointOf(journey, at.touchpoint);
    return { journey, whole, title: touchpoint ? words.titleOf(touchpoint) : '' };
  }

  /** Gives a score another value; whether that was done. Commands with the same mark are one step. */
  function rate(
    at: Omit<ScoreAt, 'personas' | 'words'>,
    value: number,
    { mark }: { mark?: string | undefined } = {},
  ): boolean {
    const { journey, whole, title } = place(at);
    const command = scoreCommand(journey, whole, value);
    if (command && !store.apply(command, { mark }).ok) return false;
    const said = words.valueWords(value, at.measure);
    store.announce(
      command ? words.text('rated', { title, value: said }) : words.text('end', { value: said }),
    );
    return true;
  }

  /** Takes the ratings of a score away. */
  function remove(at: Omit<ScoreAt, 'personas' | 'words'>): boolean {
    const { journey, whole, title } = place(at);
    const command = scoreCommand(journey, whole, undefined);
    if (!command || !store.apply(command).ok) return false;
    store.announce(words.text('removed', { measure: at.measure.name, title }));
    return true;
  }

  /** The value that is shown now. */
  function valueAt(at: Omit<ScoreAt, 'personas' | 'words'>): number | undefined {
    const { journey, whole } = place(at);
    return scoreAt(journey, whole).score?.value;
  }

  /** What a touchpoint is called now. */
  function titleAt(id: Id): string {
    const touchpoint = touchpointOf(store.getSnapshot().journey, id);
    return touchpoint ? words.titleOf(touchpoint) : '';
  }

  return { store, words, rate, remove, valueAt, titleAt };
}

/** What is done with scores. */
export type ScoreActions = ReturnType<typeof useScoreActions>;
