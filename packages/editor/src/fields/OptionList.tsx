'use client';

import { Combobox } from '@base-ui/react/combobox';
import { contentAttributes, hasText, Icon } from '@sojourn/react/kit';
import { fields as english } from '../i18n/en/fields';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { Check, Plus } from '../ui/icons';
import { PopupPositioner } from '../ui/Popup.styles';
import { usePopups } from '../ui/PopupsContext';
import { ListPopup } from './ListPopup.styles';
import { ReachablePage } from './ReachablePage';
import type { FieldOption } from './types';
import { isAdding } from './useOptions';

export interface OptionListProps {
  language: string | undefined;
}

/** What a combobox finds. Renders a list over the page, while it is open. */
export function OptionList({ language }: OptionListProps) {
  const { text } = useEditorMessages('fields', english);
  const container = usePopups();
  return (
    <Combobox.Portal container={container}>
      <Combobox.Positioner render={<PopupPositioner />} sideOffset={4} align="start">
        <Combobox.Popup render={<ListPopup />}>
          <ReachablePage />
          <Combobox.Empty data-part="none">{text('notFound')}</Combobox.Empty>
          <Combobox.List>
            {(option: FieldOption) => (
              <Combobox.Item key={option.id} value={option}>
                {isAdding(option) && <Icon node={Plus} />}
                <span data-part="label" {...contentAttributes(language)}>
                  {option.title}
                  {hasText(option.note) && <small>{option.note}</small>}
                </span>
                <Combobox.ItemIndicator>
                  <Icon node={Check} />
                </Combobox.ItemIndicator>
              </Combobox.Item>
            )}
          </Combobox.List>
        </Combobox.Popup>
      </Combobox.Positioner>
    </Combobox.Portal>
  );
}
