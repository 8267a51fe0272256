'use client';

import { Toolbar } from '@base-ui/react/toolbar';
import { useRef, type ReactElement } from 'react';
import { Button } from '../ui/Button';
import { Menu } from '../ui/Menu';
import { Tooltip } from '../ui/Tooltip';
import { ActionItems } from './ActionItems';
import type { Action } from './types';
import { useActionLabel } from './useActionLabel';
import { useActionLook } from './useActionLook';

export interface BarToolProps {
  action: Action;
  onRun: (action: Action) => void;
}

function TipWords({ label, shortcut }: { label: string; shortcut: string | undefined }) {
  return (
    <>
      {label}
      {shortcut !== undefined && <kbd>{shortcut}</kbd>}
    </>
  );
}

/** One action as a drawing in the bar. Renders a `<button>`. */
export function BarTool({ action, onRun }: BarToolProps) {
  const labelOf = useActionLabel();
  const lookOf = useActionLook();
  const label = labelOf(action.label);
  const { icon, shortcut } = lookOf(action);
  return (
    <Tooltip content={<TipWords label={label} shortcut={shortcut} />}>
      <Toolbar.Button
        render={<Button look="quiet" icon={icon} data-icon-only="" />}
        aria-label={label}
        disabled={!action.enabled}
        onClick={() => onRun(action)}
      />
    </Tooltip>
  );
}

export interface BarMenuProps {
  /** What it is called. */
  label: string;
  /** The button, in its own look. */
  button: ReactElement<Record<string, unknown>>;
  actions: readonly Action[];
  onRun: (action: Action) => void;
  disabled?: boolean | undefined;
  align?: 'start' | 'end' | undefined;
}

/** Actions behind one button of the bar. Renders a `<button>`, and the menu while it is open. */
export function BarMenu({ label, button, actions, onRun, disabled, align }: BarMenuProps) {
  const chosen = useRef<Action>(undefined);
  return (
    <Menu
      align={align}
      disabled={disabled}
      trigger={
        <Toolbar.Button
          render={button}
          aria-label={label}
          // The menu's own says that it is not, since the toolbar keeps it within reach of the arrows.
          aria-disabled={disabled || undefined}
          disabled={disabled ?? false}
        />
      }
      onClosed={() => {
        // Only now is the focus back, and free to go where the action leads.
        const action = chosen.current;
        chosen.current = undefined;
        if (action) onRun(action);
      }}
    >
      <ActionItems actions={actions} onChoose={(action) => (chosen.current = action)} />
    </Menu>
  );
}
