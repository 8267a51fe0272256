'use client';

import { NumberField } from '@base-ui/react/number-field';
import { hasOpenScale, type Measure } from '@sojourn/core';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { numberOf } from './numberOf';
import { scaleSteps } from './scaleSteps';
import { Root } from './ScoreField.styles';
import { useScoreWords } from './useScoreWords';

const plain: Intl.NumberFormatOptions = { maximumFractionDigits: 4 };

export interface ScoreFieldProps {
  measure: Measure;
  /** What it is called: the measure and the touchpoint. */
  label: string;
  /** What stands in it at first; `undefined` for an empty field. */
  value: number | undefined;
  /** Whether what stands in it at first has just been typed, so that typing goes on after it. */
  typed: boolean;
  /** Called with a number on the scale, or with `undefined` where the field was emptied. */
  onCommit: (value: number | undefined) => void;
  onCancel: () => void;
}

/**
 * A score as a number that is being written: Enter takes it, Escape does not, and what is off the
 * scale is refused in words. Renders a `<div>` with an `<input>`.
 */
export function ScoreField({ measure, label, value, typed, onCommit, onCancel }: ScoreFieldProps) {
  const { text, locale, scaleWords, refusal } = useScoreWords();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const ended = useRef(false);
  const [problem, setProblem] = useState<string>();
  const { step, fine } = scaleSteps(measure);

  useEffect(() => {
    const field = input.current;
    field?.focus();
    if (typed) field?.setSelectionRange(field.value.length, field.value.length);
    else field?.select();
  }, [typed]);

  function end(action: () => void) {
    if (ended.current) return;
    ended.current = true;
    action();
  }

  /** Takes what is written; whether it could be taken. */
  function commit(): boolean {
    const written = input.current?.value.trim() ?? '';
    const number = numberOf(written, locale);
    if (written !== '' && number === undefined) {
      setProblem(text('noNumber', { text: written }));
      return false;
    }
    const refused = number === undefined ? undefined : refusal(number, measure);
    if (refused !== undefined) {
      setProblem(refused);
      return false;
    }
    end(() => onCommit(number));
    return true;
  }

  function handleKeyDown(event: KeyboardEvent) {
    // What is written here is nobody else's: not the grid's, and not a shortcut.
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') commit();
    else if (event.key === 'Escape') end(onCancel);
    else return;
    event.preventDefault();
  }

  return (
    <Root>
      <NumberField.Root
        {...(value !== undefined && { defaultValue: value })}
        min={measure.scale.min}
        {...(!hasOpenScale(measure) && { max: measure.scale.max })}
        step={step}
        smallStep={fine}
        allowOutOfRange
        locale={locale}
        format={plain}
        onValueChange={() => setProblem(undefined)}
      >
        <NumberField.Input
          ref={input}
          aria-label={label}
          aria-invalid={problem !== undefined}
          aria-describedby={id}
          onKeyDown={handleKeyDown}
          onBlur={() => {
            // Left with what cannot be taken: the old value stays.
            if (!commit()) end(onCancel);
          }}
        />
      </NumberField.Root>
      <p id={id} {...(problem !== undefined && { role: 'alert' })}>
        {problem ?? scaleWords(measure)}
      </p>
    </Root>
  );
}
