'use client';

import type { Id } from '@sojourn/core';
import { forwardRef, type ComponentPropsWithoutRef, type MouseEvent } from 'react';
import { useControllable } from '../../hooks/useControllable';
import { interfaceAttributes } from '../../i18n/attributes';
import { Root } from './TouchpointBadge.styles';
import { TouchpointContent, type TouchpointContentProps } from './TouchpointContent';

/** What comes with a change of selection. It may gain fields. */
export interface TouchpointBadgeSelectedChangeDetails {
  touchpointId: Id;
  event: MouseEvent<HTMLButtonElement>;
}

export interface TouchpointBadgeProps
  extends Omit<ComponentPropsWithoutRef<'button'>, 'children' | 'type'>, TouchpointContentProps {
  /** Whether the badge is selected. For a badge that keeps this itself, use `defaultSelected`. */
  selected?: boolean | undefined;
  /**
   * Whether the badge is selected at first. To decide it from outside, use `selected`.
   * @defaultValue false
   */
  defaultSelected?: boolean | undefined;
  /** Called when the user selects or deselects the badge. */
  onSelectedChange?:
    ((selected: boolean, details: TouchpointBadgeSelectedChangeDetails) => void) | undefined;
}

/**
 * One contact between a customer and the organization, as a button that stays pressed.
 * Renders a `<button>`.
 *
 * @remarks A button with `aria-pressed`, toggled by Enter and Space. Its name holds the title, the
 * channel and what stands out.
 * @see {@link StageLane}
 *
 * @example
 * <TouchpointBadge touchpoint={touchpoint} onSelectedChange={setSelected} />
 */
export const TouchpointBadge = forwardRef<HTMLButtonElement, TouchpointBadgeProps>(
  function TouchpointBadge(
    {
      touchpoint,
      channel,
      score,
      language,
      messages,
      selected: selectedProp,
      defaultSelected = false,
      onSelectedChange,
      onClick,
      ...rest
    },
    ref,
  ) {
    const [selected, setSelected] = useControllable({
      value: selectedProp,
      defaultValue: defaultSelected,
      name: 'TouchpointBadge selected',
    });

    function handleClick(event: MouseEvent<HTMLButtonElement>) {
      onClick?.(event);
      if (event.defaultPrevented) return;
      setSelected(!selected);
      onSelectedChange?.(!selected, { touchpointId: touchpoint.id, event });
    }

    return (
      <Root
        aria-pressed={selected}
        {...interfaceAttributes(messages)}
        {...rest}
        ref={ref}
        type="button"
        onClick={handleClick}
      >
        <TouchpointContent {...{ touchpoint, channel, score, language, messages }} />
      </Root>
    );
  },
);
