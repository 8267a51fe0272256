import { measureById, wellKnownLane, type Id, type ThingName } from '@sojourn/core';
import { diff as diffWords } from '../../i18n/en/diff';
import { lanes as laneWords } from '../../i18n/en/lanes';
import { phase as phaseWords } from '../../i18n/en/phase';
import { touchpoint as touchpointWords } from '../../i18n/en/touchpoint';
import { useMessages } from '../../i18n/useMessages';
import { hasText } from '../../internal/hasText';
import { useChannelName } from '../../internal/useChannelName';
import type { DiffSide } from './types';

/** What a thing is called on one side: as the document does, else by what it is. */
export function useDiffName({ journey, names }: DiffSide) {
  const { text } = useMessages('diff', diffWords);
  const { text: laneText } = useMessages('lanes', laneWords);
  const { text: phaseText } = useMessages('phase', phaseWords);
  const { text: touchpointText } = useMessages('touchpoint', touchpointWords);
  const channelName = useChannelName(journey.channels);

  function pathName(id: Id): string {
    const path = journey.paths.find((candidate) => candidate.id === id);
    if (!path) return text('path');
    const from = nameOf('touchpoint', path.from);
    return path.to === undefined
      ? text('leaves', { from })
      : text('fromTo', { from, to: nameOf('touchpoint', path.to) });
  }

  function nameOf(thing: ThingName, id: Id): string {
    if (thing === 'channel') return channelName(id) ?? id;
    if (thing === 'measure') return measureById(journey, id)?.name ?? id;
    if (thing === 'lane') {
      const lane = journey.lanes.find((candidate) => candidate.id === id) ?? wellKnownLane(id);
      if (!lane) return id;
      return hasText(lane.title) ? lane.title : laneText(lane.topic ?? lane.kind);
    }
    const own = names.get(`${thing} ${id}`);
    if (hasText(own)) return own;
    if (thing === 'path') return pathName(id);
    if (thing === 'stage') return phaseText('untitled');
    if (thing === 'touchpoint') return touchpointText('untitled');
    return own === undefined ? id : text(thing);
  }

  return nameOf;
}
