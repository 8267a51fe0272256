import { wellKnownChannel, wellKnownMeasure, type Command, type Journey } from '@sojourn/core';

/** Channels that need no declaration, in the order in which they are offered. */
export const wellKnownChannelIds = [
  ...(['web', 'app', 'email', 'phone', 'chat', 'branch', 'store', 'letter', 'sms'] as const),
  ...(['social', 'advertising', 'search', 'review', 'word-of-mouth'] as const),
  ...(['event', 'delivery', 'partner'] as const),
];

/** Measures that need no declaration, in the order in which they are offered. */
export const wellKnownMeasureIds = [
  ...(['emotion', 'goal', 'ease', 'importance', 'tension', 'nps', 'csat', 'ces'] as const),
  ...(['volume', 'duration', 'cost'] as const),
];

function idsIn(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}

/**
 * The commands that declare what changes refer to by a well-known id and the journey does not hold yet,
 * as opening does for a document.
 */
export function declarations(
  journey: Pick<Journey, 'channels' | 'measures'>,
  changes: Readonly<Record<string, unknown>>,
): Command[] {
  const commands: Command[] = [];
  for (const id of [...idsIn(changes['channel']), ...idsIn(changes['channels'])]) {
    if (typeof id !== 'string' || journey.channels.some((one) => one.id === id)) continue;
    const value = wellKnownChannel(id);
    if (value) commands.push({ type: 'channel.add', value });
  }
  for (const id of [...idsIn(changes['measure']), ...idsIn(changes['measures'])]) {
    if (typeof id !== 'string' || journey.measures.some((one) => one.id === id)) continue;
    const value = wellKnownMeasure(id);
    if (value) commands.push({ type: 'measure.add', value });
  }
  return commands;
}
