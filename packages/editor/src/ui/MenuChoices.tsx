'use client';

import { Menu as Base } from '@base-ui/react/menu';
import { Icon } from '@sojourn/react/kit';
import type { ReactNode } from 'react';
import { Check } from './icons';

export interface MenuGroupProps {
  label: ReactNode;
  children: ReactNode;
}

/** Items that belong together, under a label. Renders a `<div>` with the role group. */
export function MenuGroup({ label, children }: MenuGroupProps) {
  return (
    <Base.Group>
      <Base.GroupLabel data-part="group-label">{label}</Base.GroupLabel>
      {children}
    </Base.Group>
  );
}

export interface MenuCheckboxProps {
  checked: boolean;
  onCheckedChange: (checked: boolean) => void;
  children: ReactNode;
  disabled?: boolean | undefined;
}

/**
 * Something that is on or off; the menu stays open. Renders a `<div>` with the role menuitemcheckbox.
 */
export function MenuCheckbox({ checked, onCheckedChange, children, disabled }: MenuCheckboxProps) {
  return (
    <Base.CheckboxItem
      checked={checked}
      disabled={disabled ?? false}
      onCheckedChange={(next) => onCheckedChange(next)}
    >
      <span data-part="mark">{checked && <Icon node={Check} />}</span>
      <span data-part="label">{children}</span>
    </Base.CheckboxItem>
  );
}

export interface MenuRadioGroupProps<Value extends string> {
  label: ReactNode;
  value: Value;
  choices: readonly { value: Value; label: ReactNode }[];
  onValueChange: (value: Value) => void;
}

/** One of several; the menu stays open. Renders a `<div>` with the role group. */
export function MenuRadioGroup<Value extends string>({
  label,
  value,
  choices,
  onValueChange,
}: MenuRadioGroupProps<Value>) {
  return (
    <MenuGroup label={label}>
      <Base.RadioGroup value={value} onValueChange={(next: Value) => onValueChange(next)}>
        {choices.map((choice) => (
          <Base.RadioItem key={choice.value} value={choice.value}>
            <span data-part="mark">{choice.value === value && <Icon node={Check} />}</span>
            <span data-part="label">{choice.label}</span>
          </Base.RadioItem>
        ))}
      </Base.RadioGroup>
    </MenuGroup>
  );
}
