import type { Channel } from '../types';
import { wellKnownNames } from './names';

/** Ids of channels that need no declaration. */
export const channelIds = [
  'web',
  'app',
  'email',
  'phone',
  'chat',
  'branch',
  'store',
  'letter',
  'sms',
  'social',
  'advertising',
  'search',
  'review',
  'word-of-mouth',
  'event',
  'delivery',
  'partner',
] as const;

type ChannelId = (typeof channelIds)[number];

/** Icons by their Lucide names, which stay when the drawings change. */
const icons: Record<ChannelId, string> = {
  web: 'globe',
  app: 'smartphone',
  email: 'mail',
  phone: 'phone',
  chat: 'messages-square',
  branch: 'landmark',
  store: 'store',
  letter: 'mail-open',
  sms: 'message-square-text',
  social: 'share-2',
  advertising: 'megaphone',
  search: 'search',
  review: 'star',
  'word-of-mouth': 'users',
  event: 'calendar',
  delivery: 'truck',
  partner: 'handshake',
};

const notOwned = new Map<string, NonNullable<Channel['control']>>([
  ['social', 'third-party'],
  ['search', 'third-party'],
  ['review', 'third-party'],
  ['word-of-mouth', 'third-party'],
  ['delivery', 'partner'],
  ['partner', 'partner'],
]);

/**
 * A channel that needs no declaration, with its icon, its usual control and its name.
 * @param language - of the name, as a BCP 47 tag
 *
 * @example
 * wellKnownChannel('phone', 'pl')?.name // "Telefon"
 */
export function wellKnownChannel(id: string, language?: string): Channel | undefined {
  const known = channelIds.find((channelId) => channelId === id);
  return (
    known && {
      id,
      name: wellKnownNames(language).channels[known],
      icon: icons[known],
      control: notOwned.get(id) ?? 'owned',
    }
  );
}
