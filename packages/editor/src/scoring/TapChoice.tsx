'use client';

import { sentimentOf, type Measure } from '@sojourn/core';
import { Face } from '@sojourn/react/kit';
import { useId } from 'react';
import { Taps } from './ScoreDialog.styles';
import { tapValues } from './tapValues';
import { useScoreWords } from './useScoreWords';

export interface TapChoiceProps {
  measure: Measure;
  value: number | undefined;
  /** Called with the value that was tapped. */
  onChoose: (value: number) => void;
}

/**
 * A rating by a single tap: five large faces for an emotion, the numbers of a short scale. Renders a
 * `<fieldset>` of radio buttons, or nothing.
 */
export function TapChoice({ measure, value, onChoose }: TapChoiceProps) {
  const { text, written, feeling } = useScoreWords();
  const name = useId();
  const values = tapValues(measure);
  if (values.length === 0) return null;
  const feels = measure.kind === 'emotion';
  const chosen = (one: number) =>
    value !== undefined &&
    (feels ? sentimentOf(one, measure) === sentimentOf(value, measure) : one === value);
  return (
    <Taps>
      <legend>{feels ? text('tap') : text('rate', { measure: measure.name })}</legend>
      <div>
        {values.map((one) => (
          <label key={one} data-sentiment={feels ? sentimentOf(one, measure) : undefined}>
            <input
              type="radio"
              name={name}
              checked={chosen(one)}
              onChange={() => onChoose(one)}
              // A face that is a range of values is tapped again for its own.
              onClick={() => chosen(one) && one !== value && onChoose(one)}
            />
            {feels ? (
              <>
                <svg aria-hidden="true" width="44" height="44" viewBox="-11 -11 22 22">
                  <Face sentiment={sentimentOf(one, measure)} />
                </svg>
                {feeling(one, measure)}
              </>
            ) : (
              <span data-part="number">{written(one, measure)}</span>
            )}
          </label>
        ))}
      </div>
    </Taps>
  );
}
