'use client';

import { Select } from '@base-ui/react/select';
import { Icon } from '@sojourn/react/kit';
import { useId } from 'react';
import { fields as english } from '../i18n/en/fields';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { ButtonRoot } from '../ui/Button.styles';
import { Check, ChevronDown } from '../ui/icons';
import { PopupPositioner } from '../ui/Popup.styles';
import { usePopups } from '../ui/PopupsContext';
import { FieldShell } from './FieldShell';
import { ListPopup } from './ListPopup.styles';
import { useFieldForm } from './FieldFormContext';
import { RadioChips } from './RadioChips';
import type { ChoiceField } from './types';

/** So many values stand side by side; more are a list. */
const few = 4;

export interface ChoiceControlProps {
  field: ChoiceField;
  value: unknown;
}

/** One of a few values. Renders radio buttons in a `<fieldset>`, or a button with a list. */
export function ChoiceControl({ field, value }: ChoiceControlProps) {
  const { text } = useEditorMessages('fields', english);
  const { commit, disabled, mixed } = useFieldForm();
  const container = usePopups();
  const mark = useId();
  const { name, label, choices, required, none = text('notStated') } = field;
  const own = typeof value === 'string' ? value : '';
  const isKnown = own === '' || choices.some((choice) => choice.value === own);
  const items = [
    ...(required ? [] : [{ value: '', label: none }]),
    ...choices,
    ...(isKnown ? [] : [{ value: own, label: own }]),
  ];
  const choose = (next: string | null) => {
    if (next !== null && next !== own) commit(name, next === '' ? null : next, mark + next);
  };
  if (choices.length <= few) {
    return (
      <FieldShell field={field} grouped>
        {() => (
          <RadioChips
            look="words"
            items={items}
            // Several that differ have none in common.
            value={mixed.has(name) ? '?' : own}
            disabled={disabled}
            onChoose={choose}
          />
        )}
      </FieldShell>
    );
  }
  return (
    <FieldShell field={field}>
      {({ id, describedBy, invalid }) => (
        <Select.Root
          id={id}
          items={items}
          value={own}
          disabled={disabled}
          onValueChange={choose}
          modal={false}
        >
          <Select.Trigger
            render={<ButtonRoot />}
            data-part="select"
            data-empty={own === '' || undefined}
            aria-label={label}
            aria-describedby={describedBy}
            aria-invalid={invalid}
          >
            <Select.Value />
            <Select.Icon>
              <Icon node={ChevronDown} />
            </Select.Icon>
          </Select.Trigger>
          <Select.Portal container={container}>
            <Select.Positioner
              render={<PopupPositioner />}
              alignItemWithTrigger={false}
              sideOffset={4}
            >
              <Select.Popup render={<ListPopup />}>
                <Select.List>
                  {items.map((item) => (
                    <Select.Item key={item.value} value={item.value}>
                      <Select.ItemText data-part="label">{item.label}</Select.ItemText>
                      <Select.ItemIndicator>
                        <Icon node={Check} />
                      </Select.ItemIndicator>
                    </Select.Item>
                  ))}
                </Select.List>
              </Select.Popup>
            </Select.Positioner>
          </Select.Portal>
        </Select.Root>
      )}
    </FieldShell>
  );
}
