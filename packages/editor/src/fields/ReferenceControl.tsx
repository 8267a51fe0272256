'use client';

import { Combobox } from '@base-ui/react/combobox';
import { contentAttributes, Icon } from '@sojourn/react/kit';
import { useId } from 'react';
import { fields as english } from '../i18n/en/fields';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { ChevronDown, X } from '../ui/icons';
import { FieldShell } from './FieldShell';
import { useFieldForm } from './FieldFormContext';
import { OptionList } from './OptionList';
import type { FieldOption, ReferenceField } from './types';
import { isSameOption, titleOfOption, useOptions } from './useOptions';

export interface ReferenceControlProps {
  field: ReferenceField;
  value: unknown;
}

/** One thing of the document: a text box that finds it. Renders a combobox with its label. */
export function ReferenceControl({ field, value }: ReferenceControlProps) {
  const { text } = useEditorMessages('fields', english);
  const { commit, disabled, language, mixed } = useFieldForm();
  const mark = useId();
  const { name, label, required, none } = field;
  const own = typeof value === 'string' ? value : undefined;
  const { items, chosen, setQuery, idOf } = useOptions(field, own === undefined ? [] : [own]);
  const choose = (option: FieldOption | null) => {
    if (option === null) {
      if (!required) commit(name, null, mark);
      return;
    }
    const id = idOf(option);
    if (id !== undefined && id !== own) commit(name, id, mark + id);
  };
  return (
    <FieldShell field={field}>
      {({ id, describedBy, invalid }) => (
        <Combobox.Root<FieldOption>
          items={items}
          value={chosen[0] ?? null}
          onValueChange={choose}
          onInputValueChange={setQuery}
          itemToStringLabel={titleOfOption}
          isItemEqualToValue={isSameOption}
          disabled={disabled}
          limit={200}
          autoHighlight
        >
          <Combobox.InputGroup data-part="combobox" role="presentation">
            <Combobox.Input
              id={id}
              {...contentAttributes(language)}
              placeholder={mixed.has(name) ? '' : (none ?? text('choose'))}
              aria-describedby={describedBy}
              aria-invalid={invalid}
              aria-required={required}
            />
            {own !== undefined && !required && (
              <Combobox.Clear aria-label={text('clear', { field: label })}>
                <Icon node={X} />
              </Combobox.Clear>
            )}
            <Combobox.Trigger aria-label={text('openList', { field: label })}>
              <Icon node={ChevronDown} />
            </Combobox.Trigger>
          </Combobox.InputGroup>
          <OptionList language={language} />
        </Combobox.Root>
      )}
    </FieldShell>
  );
}
