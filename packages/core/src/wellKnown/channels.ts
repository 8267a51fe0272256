import type { Channel } from '../types';
import { nameWords } from '../words/en/names';
import type { NameWords } from '../words/words';

type ChannelId = keyof NameWords['channels'];

/** Icons by their Lucide names, which stay when the drawings change, and whose channels they are. */
const known: Record<ChannelId, readonly [icon: string, control?: Channel['control']]> = {
  web: ['globe'],
  app: ['smartphone'],
  email: ['mail'],
  phone: ['phone'],
  chat: ['messages-square'],
  branch: ['landmark'],
  store: ['store'],
  letter: ['mail-open'],
  sms: ['message-square-text'],
  social: ['share-2', 'third-party'],
  advertising: ['megaphone'],
  search: ['search', 'third-party'],
  review: ['star', 'third-party'],
  'word-of-mouth': ['users', 'third-party'],
  event: ['calendar'],
  delivery: ['truck', 'partner'],
  partner: ['handshake', 'partner'],
};

function isKnown(id: string): id is ChannelId {
  return Object.hasOwn(known, id);
}

/**
 * A channel that needs no declaration, with its icon, its usual control and its name.
 * @param words - of the name; left out: English
 *
 * @example
 * wellKnownChannel('phone')?.icon // "phone"
 */
export function wellKnownChannel(id: string, words: NameWords = nameWords): Channel | undefined {
  if (!isKnown(id)) return undefined;
  const [icon, control = 'owned'] = known[id];
  return { id, name: words.channels[id], icon, control };
}
