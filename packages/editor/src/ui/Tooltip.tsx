'use client';

import { Tooltip as Base } from '@base-ui/react/tooltip';
import type { ReactElement, ReactNode } from 'react';
import { Button, type ButtonProps } from './Button';
import { PopupPositioner, TooltipPopup } from './Popup.styles';
import { usePopups } from './PopupsContext';

export interface TooltipProps {
  /** What it is about: one button. It must have a name of its own. */
  children: ReactElement<Record<string, unknown>>;
  content: ReactNode;
}

/** Words that appear beside a button under the pointer or the focus. Renders the button. */
export function Tooltip({ children, content }: TooltipProps) {
  const container = usePopups();
  return (
    <Base.Root>
      <Base.Trigger render={children} />
      <Base.Portal container={container}>
        <Base.Positioner render={<PopupPositioner />} sideOffset={4}>
          <Base.Popup render={<TooltipPopup />}>{content}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

export interface IconButtonProps extends Omit<ButtonProps, 'children'> {
  /** What it does: its name, and its tooltip. */
  label: string;
  icon: NonNullable<ButtonProps['icon']>;
  /** The keys that do the same, as they are written: `Ctrl+Z`. */
  shortcut?: string | undefined;
}

/** A button that is only a drawing; its words are its name and its tooltip. Renders a `<button>`. */
export function IconButton({ label, shortcut, look = 'quiet', ...rest }: IconButtonProps) {
  return (
    <Tooltip
      content={
        <>
          {label}
          {shortcut !== undefined && <kbd>{shortcut}</kbd>}
        </>
      }
    >
      <Button look={look} data-icon-only aria-label={label} {...rest} />
    </Tooltip>
  );
}
