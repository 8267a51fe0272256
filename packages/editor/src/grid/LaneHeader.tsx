'use client';

import type { Lane } from '@sojourn/core';
import { contentAttributes, hasText, Icon, laneIcon, useLaneName } from '@sojourn/react/kit';
import type { ReactNode } from 'react';
import { useEditor } from '../store/EditorContext';
import { useSpot } from './useSpot';
import { Written } from './Written';

export interface LaneHeaderProps {
  lane: Lane;
  /** What stands below its name. */
  children?: ReactNode;
}

function LaneName({ lane }: { lane: Lane }) {
  const laneName = useLaneName();
  const language = useEditor(({ journey }) => journey.language);
  return (
    <span data-part="lane-name">
      <Icon node={laneIcon(lane)} />
      <span {...(hasText(lane.title) && contentAttributes(language))}>{laneName(lane)}</span>
    </span>
  );
}

function SpotHeader({ lane, children }: LaneHeaderProps) {
  const spot = { row: lane.id, column: '' };
  const props = useSpot(spot, lane.title);
  return (
    <th
      {...props}
      role="rowheader"
      aria-selected={props['data-selected'] ?? false}
      aria-colindex={1}
      data-part="lane-title"
    >
      <Written spot={spot} target={{ kind: 'lane', id: lane.id }} value={lane.title ?? ''}>
        <LaneName lane={lane} />
      </Written>
      {children}
    </th>
  );
}

/** The header of a row: a place for the keyboard, except that of the touchpoints. Renders a `<th>`. */
export function LaneHeader({ plain = false, ...props }: LaneHeaderProps & { plain?: boolean }) {
  if (!plain) return <SpotHeader {...props} />;
  return (
    <th role="rowheader" aria-colindex={1} data-part="lane-title">
      <LaneName lane={props.lane} />
    </th>
  );
}
