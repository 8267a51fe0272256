import { useId, type ReactNode } from 'react';
import { colorFields, emotionFields, fonts } from './choiceFields';
import type { Choices } from './deriveValues';

interface BuilderFormProps {
  choices: Choices;
  onChoose: (change: Partial<Choices>) => void;
}

function Field({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className="builder-field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}

interface ColorFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/** A colour, by the browser's own picker, with its value beside it. */
function ColorField({ label, value, onChange }: ColorFieldProps) {
  return (
    <Field label={label}>
      {(id) => (
        <span className="builder-color">
          <code>{value}</code>
          <input
            id={id}
            type="color"
            value={value}
            onChange={({ currentTarget }) => onChange(currentTarget.value)}
          />
        </span>
      )}
    </Field>
  );
}

interface SelectFieldProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly (readonly [value: Value, title: string])[];
  onChange: (value: Value) => void;
}

function SelectField<Value extends string>({
  label,
  value,
  options,
  onChange,
}: SelectFieldProps<Value>) {
  return (
    <Field label={label}>
      {(id) => (
        <select
          id={id}
          value={value}
          onChange={({ currentTarget }) => {
            const chosen = options.find(([option]) => option === currentTarget.value);
            if (chosen) onChange(chosen[0]);
          }}
        >
          {options.map(([option, title]) => (
            <option key={option} value={option}>
              {title}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** What a person chooses of a theme. */
export function BuilderForm({ choices, onChoose }: BuilderFormProps) {
  const { emotions, radius, font, density } = choices;
  const known = fonts.some(([families]) => families === font);
  return (
    <form
      className="builder-form"
      aria-label="Your theme"
      onSubmit={(event) => event.preventDefault()}
    >
      <fieldset>
        <legend>Colours</legend>
        <SelectField
          label="Goes on from"
          value={choices.extends}
          options={[
            ['light', 'Light'],
            ['dark', 'Dark'],
          ]}
          onChange={(value) => onChoose({ extends: value })}
        />
        {colorFields.map(([name, label]) => (
          <ColorField
            key={name}
            label={label}
            value={choices[name]}
            onChange={(value) => onChoose({ [name]: value })}
          />
        ))}
      </fieldset>
      <fieldset>
        <legend>Emotions</legend>
        {emotionFields.map((label, index) => (
          <ColorField
            key={label}
            label={label}
            value={emotions[index] ?? '#888888'}
            onChange={(value) =>
              onChoose({ emotions: emotions.map((one, at) => (at === index ? value : one)) })
            }
          />
        ))}
      </fieldset>
      <fieldset>
        <legend>Shape and type</legend>
        <Field label="Corners">
          {(id) => (
            <span className="builder-color">
              <output htmlFor={id}>{radius} px</output>
              <input
                id={id}
                type="range"
                min={0}
                max={24}
                step={2}
                value={radius}
                onChange={({ currentTarget }) => onChoose({ radius: currentTarget.valueAsNumber })}
              />
            </span>
          )}
        </Field>
        <SelectField<string>
          label="Font"
          value={font}
          options={known ? fonts : [...fonts, [font, font]]}
          onChange={(value) => onChoose({ font: value })}
        />
        <SelectField
          label="Density"
          value={density}
          options={[
            ['comfortable', 'Comfortable'],
            ['compact', 'Compact'],
          ]}
          onChange={(value) => onChoose({ density: value })}
        />
      </fieldset>
    </form>
  );
}
