'use client';

import { wellKnownChannel, type Journey } from '@sojourn/core';
import { useChannelName, useLaneName, useSurroundings } from '@sojourn/react/kit';
import { pasting as english } from '../i18n/en/pasting';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { nameKey } from './pasteColumns';
import type { PasteNames } from './types';

const channelIds = [
  ...['web', 'app', 'email', 'phone', 'chat', 'branch', 'store', 'letter', 'sms', 'social'],
  ...['advertising', 'search', 'review', 'word-of-mouth', 'event', 'delivery', 'partner'],
].filter((id) => wellKnownChannel(id));

/** The words by which a first row may name its columns: the document's, the interface's, English. */
export function usePasteNames(journey: Journey): PasteNames {
  const { text } = useEditorMessages('pasting', english);
  const laneName = useLaneName();
  const channelName = useChannelName(journey.channels);
  const { words } = useSurroundings().messages ?? {};
  const channels = new Map<string, string>();
  for (const id of [...channelIds, ...journey.channels.map((channel) => channel.id)]) {
    for (const name of [id, wellKnownChannel(id)?.name, channelName(id)]) {
      if (name !== undefined) channels.set(nameKey(name), id);
    }
  }
  for (const { id, name } of journey.channels) channels.set(nameKey(name), id);
  const measures: Readonly<Record<string, string | undefined>> = words?.measures ?? {};
  return {
    title: [
      text('columnTitle'),
      english.columnTitle,
      text('columnTouchpoint'),
      english.columnTouchpoint,
    ],
    description: [text('columnDescription'), english.columnDescription],
    channel: [text('columnChannel'), english.columnChannel],
    stage: [text('columnStage'), english.columnStage],
    lane: (lane) => [laneName(lane), lane.title ?? '', lane.topic ?? '', lane.id],
    measure: ({ id, name }) => [name, measures[id] ?? '', id],
    channelOf: (name) => channels.get(nameKey(name)),
  };
}
