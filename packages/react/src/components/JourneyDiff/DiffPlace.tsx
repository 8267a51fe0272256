import type { JourneyChange, ThingName } from '@sojourn/core';
import { diff as english } from '../../i18n/en/diff';
import { useMessages } from '../../i18n/useMessages';
import type { DiffView } from './types';
import { useDiffName } from './useDiffName';

export interface DiffPlaceProps {
  change: JourneyChange & { kind: 'moved' };
  side: 'removed' | 'added';
  view: DiffView;
}

const parents: Partial<Record<ThingName, readonly ThingName[]>> = {
  touchpoint: ['stage'],
  card: ['touchpoint', 'stage'],
  action: ['opportunity'],
};

/** Where something stood, or stands now. */
export function DiffPlace({ change, side, view }: DiffPlaceProps) {
  const { text } = useMessages('diff', english);
  const at = side === 'removed' ? view.before : view.after;
  const nameOf = useDiffName(at);
  const { parent, index, lane } = side === 'removed' ? change.from : change.to;
  const isElsewhere = change.from.parent !== change.to.parent;
  const kind = parents[change.thing]?.find((thing) => at.names.has(`${thing} ${parent}`));
  const title = kind && isElsewhere ? nameOf(kind, parent) : undefined;
  if (lane !== undefined && change.from.lane !== change.to.lane) {
    const name = nameOf('lane', lane);
    return <>{title === undefined ? name : text('laneIn', { lane: name, title })}</>;
  }
  const place = index + 1;
  return <>{title === undefined ? text('place', { place }) : text('placeIn', { place, title })}</>;
}
