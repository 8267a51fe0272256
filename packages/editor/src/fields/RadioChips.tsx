'use client';

import { useId, type ReactNode } from 'react';

export interface RadioChipsProps {
  /** The empty text stands for none. */
  items: readonly { value: string; label: ReactNode; tone?: string }[];
  value: string;
  disabled: boolean;
  look: 'words' | 'swatches';
  onChoose: (value: string) => void;
}

/** A few values side by side, as radio buttons. Renders a `<div>` of labels: its name is the fieldset's. */
export function RadioChips({ items, value, disabled, look, onChoose }: RadioChipsProps) {
  const name = useId();
  return (
    <div data-part={look}>
      {items.map((item) => (
        <label key={item.value} data-tone={item.tone} data-none={item.value === '' || undefined}>
          <input
            type="radio"
            name={name}
            value={item.value}
            checked={item.value === value}
            disabled={disabled}
            onChange={() => onChoose(item.value)}
          />
          {item.label}
        </label>
      ))}
    </div>
  );
}
