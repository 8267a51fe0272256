'use client';

import { Menu as Base } from '@base-ui/react/menu';
import { Icon, type IconNode } from '@sojourn/react/kit';
import type { ReactElement, ReactNode } from 'react';
import { MenuPopup, PopupPositioner } from './Popup.styles';
import { usePopups } from './PopupsContext';

export interface MenuProps {
  /** The button that opens it: a `Button`, with its words. */
  trigger: ReactElement<Record<string, unknown>>;
  /** Items, groups and separators: `MenuItem` and Base UI's parts. */
  children: ReactNode;
  /** @defaultValue 'start' */
  align?: 'start' | 'end' | undefined;
  /** It cannot be opened; the button says so, and keeps the focus. */
  disabled?: boolean | undefined;
  /** Called once it is closed and the focus is back on the button. */
  onClosed?: (() => void) | undefined;
}

/** A button with a menu. Renders the button, and the menu while it is open. */
export function Menu({ trigger, children, align = 'start', disabled, onClosed }: MenuProps) {
  const container = usePopups();
  return (
    <Base.Root onOpenChangeComplete={(open) => !open && onClosed?.()}>
      <Base.Trigger render={trigger} disabled={disabled ?? false} />
      <Base.Portal container={container}>
        <Base.Positioner render={<PopupPositioner />} align={align} sideOffset={4}>
          <Base.Popup render={<MenuPopup />}>{children}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

export interface MenuItemProps {
  icon?: IconNode | undefined;
  children: ReactNode;
  /** The keys that do the same, as they are written: `Ctrl+Z`. */
  shortcut?: string | undefined;
  danger?: boolean | undefined;
  disabled?: boolean | undefined;
  onSelect: () => void;
}

/** One thing to do, in a menu or a context menu. Renders a `<div>` with the role menuitem. */
export function MenuItem({ icon, children, shortcut, danger, disabled, onSelect }: MenuItemProps) {
  return (
    <Base.Item
      disabled={disabled ?? false}
      onClick={onSelect}
      data-look={danger ? 'danger' : undefined}
    >
      {icon && <Icon node={icon} />}
      <span data-part="label">{children}</span>
      {shortcut !== undefined && <kbd aria-hidden="true">{shortcut}</kbd>}
    </Base.Item>
  );
}
