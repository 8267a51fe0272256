import type { Channel } from '@sojourn/core';
import { channels as english } from '../i18n/en/channels';
import type { LocalePack } from '../i18n/types';
import { useMessages } from '../i18n/useMessages';
import { hasText } from './hasText';

/**
 * What a channel is called: as the document does where it chose a name, else by its well-known name in
 * the interface's language, else by its id.
 */
export function useChannelName(channels: readonly Channel[], messages?: LocalePack) {
  const { text } = useMessages('channels', english, messages);
  const names: Readonly<Record<string, string>> = english;
  return (id: string | undefined): string | undefined => {
    if (id === undefined) return undefined;
    const known = Object.hasOwn(names, id);
    const own = channels.find((channel) => channel.id === id)?.name;
    // The English name of a well-known channel was filled in on opening: nobody chose it.
    if (hasText(own) && !(known && own === names[id])) return own;
    return known ? text(id as keyof typeof english) : id;
  };
}
