import { contentAttributes } from '@sojourn/react/kit';
import { useId } from 'react';
import { List } from './MoveDialog.styles';

/** One thing to choose. */
export interface RadioOption {
  value: string;
  label: string;
}

export interface RadioListProps {
  legend: string;
  options: readonly RadioOption[];
  value: string;
  /** The document's language: what is chosen is called in it. */
  language: string | undefined;
  onChoose: (value: string) => void;
}

/** Places to choose one of, each as wide as the list. Renders a `<fieldset>` of radio buttons. */
export function RadioList({ legend, options, value, language, onChoose }: RadioListProps) {
  const name = useId();
  return (
    <List>
      <legend>{legend}</legend>
      <div data-part="options">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            <span {...contentAttributes(language)}>{option.label}</span>
          </label>
        ))}
      </div>
    </List>
  );
}
