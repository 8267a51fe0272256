'use client';

import { Combobox } from '@base-ui/react/combobox';
import { contentAttributes, Icon } from '@sojourn/react/kit';
import { useId } from 'react';
import { fields as english } from '../i18n/en/fields';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { X } from '../ui/icons';
import { FieldShell } from './FieldShell';
import { useFieldForm } from './FieldFormContext';
import { OptionList } from './OptionList';
import type { FieldOption, ReferencesField } from './types';
import { isSameOption, titleOfOption, useOptions } from './useOptions';

function idsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string') : [];
}

export interface ReferencesControlProps {
  field: ReferencesField;
  value: unknown;
}

/** Things of the document, as chips in a text box that finds more. Renders a combobox with its label. */
export function ReferencesControl({ field, value }: ReferencesControlProps) {
  const { text } = useEditorMessages('fields', english);
  const { commit, disabled, language, mixed } = useFieldForm();
  const mark = useId();
  const { name, label, required, none } = field;
  const own = idsIn(value);
  const { items, chosen, setQuery, idOf } = useOptions(field, own);
  const choose = (options: FieldOption[]) => {
    const ids = options.map(idOf).filter((id) => id !== undefined);
    commit(name, ids.length === 0 && !required ? null : ids, mark + ids.join());
  };
  return (
    <FieldShell field={field}>
      {({ id, describedBy, invalid }) => (
        <Combobox.Root<FieldOption, true>
          multiple
          items={items}
          value={chosen}
          onValueChange={choose}
          onInputValueChange={setQuery}
          itemToStringLabel={titleOfOption}
          isItemEqualToValue={isSameOption}
          disabled={disabled}
          limit={200}
          autoHighlight
        >
          <Combobox.InputGroup data-part="combobox" role="presentation">
            <Combobox.Chips
              data-part="chips"
              aria-label={chosen.length > 0 ? text('chosen', { field: label }) : undefined}
            >
              {chosen.map((option) => (
                <Combobox.Chip key={option.id} aria-label={option.title} data-part="chip">
                  <span {...contentAttributes(language)}>{option.title}</span>
                  <Combobox.ChipRemove aria-label={text('removeItem', { item: option.title })}>
                    <Icon node={X} />
                  </Combobox.ChipRemove>
                </Combobox.Chip>
              ))}
              <Combobox.Input
                id={id}
                {...contentAttributes(language)}
                placeholder={chosen.length > 0 || mixed.has(name) ? '' : (none ?? text('choose'))}
                aria-describedby={describedBy}
                aria-invalid={invalid}
              />
            </Combobox.Chips>
          </Combobox.InputGroup>
          <OptionList language={language} />
        </Combobox.Root>
      )}
    </FieldShell>
  );
}
