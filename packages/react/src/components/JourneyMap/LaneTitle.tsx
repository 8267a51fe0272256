import type { Lane } from '@sojourn/core';
import type { ReactNode } from 'react';
import { contentAttributes } from '../../i18n/attributes';
import { lanes as english } from '../../i18n/en/lanes';
import type { LocalePack } from '../../i18n/types';
import { useMessages } from '../../i18n/useMessages';
import { Icon } from '../../internal/Icon';
import { hasText } from '../../internal/hasText';
import { laneIcon } from './laneIcons';

/** What a lane is called: by its own title, else by its topic or kind in the interface's language. */
export function useLaneName(messages: LocalePack | undefined) {
  const { text } = useMessages('lanes', english, messages);
  return ({ title, topic, kind }: Lane) => (hasText(title) ? title : text(topic ?? kind));
}

interface LaneTitleProps {
  lane: Lane;
  language: string | undefined;
  messages: LocalePack | undefined;
  children?: ReactNode;
}

/** The header of a row. Renders a `<th>`. */
export function LaneTitle({ lane, language, messages, children }: LaneTitleProps) {
  const name = useLaneName(messages)(lane);
  return (
    <th scope="row" data-part="lane-title">
      <span data-part="lane-name">
        <Icon node={laneIcon(lane)} />
        <span {...(hasText(lane.title) && contentAttributes(language))}>{name}</span>
      </span>
      {children}
    </th>
  );
}
