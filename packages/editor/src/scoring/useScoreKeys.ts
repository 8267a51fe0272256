'use client';

import type { Measure } from '@sojourn/core';
import { useRef, useState, type KeyboardEvent } from 'react';
import { isComposing, isWriting } from '../JourneyEditor/useEditorKeys';
import { newId } from '../store/newId';
import type { Spot } from '../store/types';
import { numberOf } from './numberOf';
import { nextStep, startOfScale } from './scaleSteps';
import type { ScoreActions } from './useScoreActions';

/** In milliseconds: a digit that follows a sign so soon makes a number with it. */
const soon = 1000;

const signs: Readonly<Record<string, 1 | -1>> = { '+': 1, '=': 1, '-': -1, '−': -1 };

/** The last key that was a step, and what it began. */
interface Step {
  at: number;
  mark: string;
  sign: 1 | -1;
  count: number;
}

export interface ScoreKeysOptions {
  /** With the touchpoint as its column. */
  spot: Spot;
  measure: Measure;
  actions: ScoreActions;
}

/**
 * The keys of a score that has the focus: plus and minus move it, in fine with Alt; digits begin a
 * number, also after a sign that was a step until then; Enter and F2 write the one that is there;
 * Delete removes it. `typed` is the number that was begun.
 */
export function useScoreKeys({ spot, measure, actions }: ScoreKeysOptions) {
  const { store, rate, remove, valueAt } = actions;
  const last = useRef<Step>(undefined);
  const [typed, setTyped] = useState<number>();
  const at = { touchpoint: spot.column, measure };

  function step(sign: 1 | -1, { altKey: fine, timeStamp }: KeyboardEvent) {
    const goesOn = last.current && timeStamp - last.current.at < soon;
    const mark = goesOn && last.current ? last.current.mark : newId('step');
    const count = goesOn && last.current ? last.current.count + 1 : 1;
    last.current = { at: timeStamp, mark, sign, count };
    const value = valueAt(at) ?? startOfScale(measure);
    rate(at, nextStep(value, sign, { measure, fine }), { mark });
  }

  function write(number: number | undefined) {
    setTyped(number);
    store.edit(spot);
  }

  /** A digit: with a sign just before it, the sign was not meant as a step. */
  function writeDigit(digit: number, timeStamp: number) {
    const { current } = last;
    last.current = undefined;
    const isSigned = current?.count === 1 && timeStamp - current.at < soon;
    if (isSigned) store.cancel(current.mark);
    write(isSigned ? current.sign * digit : digit);
  }

  function handle(event: KeyboardEvent): boolean {
    const { key } = event;
    if (event.ctrlKey || event.metaKey || isComposing(event) || isWriting(event.target)) {
      return false;
    }
    const sign = signs[key];
    const digit = /^\p{Nd}$/u.test(key) && !event.altKey ? numberOf(key, 'en') : undefined;
    if (sign !== undefined) step(sign, event);
    else if (digit !== undefined) writeDigit(digit, event.timeStamp);
    else if (event.altKey || event.shiftKey) return false;
    else if (key === 'Enter' || key === 'F2') write(undefined);
    else if (key === 'Delete' || key === 'Backspace') remove(at);
    else return false;
    return true;
  }

  return {
    typed,
    endTyping() {
      setTyped(undefined);
      store.endEdit();
    },
    onKeyDown(event: KeyboardEvent) {
      if (store.getSnapshot().readOnly || !handle(event)) return;
      event.preventDefault();
      // The grid and the editor have other uses for these keys elsewhere.
      event.stopPropagation();
    },
  };
}
