'use client';

import { useDirection } from '@base-ui/react/direction-provider';
import type { IconNode } from '@sojourn/react/kit';
import { shortcutText } from '../JourneyEditor/shortcutText';
import { ArrowLeft, ArrowRight } from '../ui/icons';
import type { Action } from './types';

const turned: Partial<Record<string, IconNode>> = { moveStart: ArrowRight, moveEnd: ArrowLeft };

/** How an action is drawn and which keys do it, as words run: from right to left, arrows are turned. */
export function useActionLook() {
  const isRtl = useDirection() === 'rtl';
  return ({ id, icon, keys }: Action) => ({
    icon: (isRtl ? turned[id] : undefined) ?? icon,
    shortcut: keys === undefined ? undefined : shortcutText(keys, isRtl),
  });
}
