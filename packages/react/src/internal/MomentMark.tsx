import type { Touchpoint } from '@sojourn/core';
import { touchpoint as english } from '../i18n/en/touchpoint';
import type { LocalePack } from '../i18n/types';
import { useMessages } from '../i18n/useMessages';
import { Icon } from './Icon';
import { Diamond, Flame, Star } from './icons';

const icons = { truth: Diamond, pain: Flame, excellence: Star };

export interface MomentMarkProps {
  moment: NonNullable<Touchpoint['moment']>;
  messages?: LocalePack | undefined;
}

/** A moment of truth, a pain or an excellence. Renders a `<span>`; for the styles of `momentRules`. */
export function MomentMark({ moment, messages }: MomentMarkProps) {
  const { text } = useMessages('touchpoint', english, messages);
  return (
    <span data-moment={moment}>
      <Icon node={icons[moment]} />
      {text(moment)}
    </span>
  );
}
