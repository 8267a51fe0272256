import type { Lane } from '@sojourn/core';
import type { ReactNode } from 'react';
import { contentAttributes } from '../../i18n/attributes';
import { hasText } from '../../internal/hasText';
import { Icon } from '../../internal/Icon';
import { useLaneName } from '../../internal/useLaneName';
import { useJourneyMap } from './JourneyMapContext';
import { laneIcon } from './laneIcons';

export { useLaneName };

interface LaneTitleProps {
  lane: Lane;
  /** What a lane without a title is called here. Left out: as everywhere. */
  name?: string | undefined;
  children?: ReactNode;
}

/** The header of a row. Renders a `<th>`. */
export function LaneTitle({ lane, name: usual, children }: LaneTitleProps) {
  const { language } = useJourneyMap('Lane').layout.journey;
  const laneName = useLaneName()(lane);
  const name = hasText(lane.title) ? lane.title : (usual ?? laneName);
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
