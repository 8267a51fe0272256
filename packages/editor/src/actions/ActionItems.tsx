'use client';

import { Menu as Base } from '@base-ui/react/menu';
import { Icon } from '@sojourn/react/kit';
import { Fragment } from 'react';
import { MenuPopup, PopupPositioner } from '../ui/Popup.styles';
import { usePopups } from '../ui/PopupsContext';
import { Check, ChevronRight } from '../ui/icons';
import { MenuItem } from '../ui/Menu';
import type { Action } from './types';
import { useActionLabel } from './useActionLabel';
import { useActionLook } from './useActionLook';

export interface ActionItemsProps {
  actions: readonly Action[];
  onChoose: (action: Action) => void;
}

function Choice({ action, onChoose }: { action: Action; onChoose: (action: Action) => void }) {
  const labelOf = useActionLabel();
  return (
    <Base.CheckboxItem
      checked={action.checked ?? false}
      disabled={!action.enabled}
      closeOnClick
      onClick={() => onChoose(action)}
    >
      <span data-part="label">
        <bdi>{labelOf(action.label)}</bdi>
      </span>
      <Base.CheckboxItemIndicator>
        <Icon node={Check} />
      </Base.CheckboxItemIndicator>
    </Base.CheckboxItem>
  );
}

function Submenu({ action, onChoose }: { action: Action; onChoose: (action: Action) => void }) {
  const labelOf = useActionLabel();
  const container = usePopups();
  return (
    <Base.SubmenuRoot>
      <Base.SubmenuTrigger disabled={!action.enabled}>
        {action.icon && <Icon node={action.icon} />}
        <span data-part="label">{labelOf(action.label)}</span>
        <Icon node={ChevronRight} data-mirrored="" />
      </Base.SubmenuTrigger>
      <Base.Portal container={container}>
        <Base.Positioner render={<PopupPositioner />}>
          <Base.Popup render={<MenuPopup />}>
            <ActionItems actions={action.choices ?? []} onChoose={onChoose} />
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.SubmenuRoot>
  );
}

/** Actions as the items of a menu, groups apart by lines. Renders the items. */
export function ActionItems({ actions, onChoose }: ActionItemsProps) {
  const labelOf = useActionLabel();
  const lookOf = useActionLook();
  return actions.map((action, index) => (
    <Fragment key={action.id}>
      {index > 0 && actions[index - 1]?.group !== action.group && <Base.Separator />}
      {action.choices && <Submenu action={action} onChoose={onChoose} />}
      {!action.choices && action.checked !== undefined && (
        <Choice action={action} onChoose={onChoose} />
      )}
      {!action.choices && action.checked === undefined && (
        <MenuItem
          {...lookOf(action)}
          disabled={!action.enabled}
          danger={action.danger}
          onSelect={() => onChoose(action)}
        >
          {labelOf(action.label)}
        </MenuItem>
      )}
    </Fragment>
  ));
}
