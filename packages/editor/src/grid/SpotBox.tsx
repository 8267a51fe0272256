'use client';

import type { ComponentPropsWithoutRef } from 'react';
import type { Spot } from '../store/types';
import { useSpot } from './useSpot';

export interface SpotBoxProps extends ComponentPropsWithoutRef<'div'> {
  spot: Spot;
  /** What is heard when it has the focus. */
  label: string;
  /** What can be found there. Left out: the label. */
  text?: string | undefined;
}

/**
 * One of several things in a cell, such as a card: it has the keyboard's focus, is selected and dragged
 * by itself. Renders a `<div>` with the role group.
 */
export function SpotBox({ spot, label, text = label, children, ...rest }: SpotBoxProps) {
  const props = useSpot(spot, text);
  return (
    <div
      {...rest}
      role="group"
      aria-label={label}
      aria-current={props['data-selected'] ? 'true' : undefined}
      {...props}
    >
      {children}
    </div>
  );
}
