import type { channelIds } from './channels';
import type { measureKinds, laneKinds, topics } from '../vocabulary';
import { ar } from './names.ar';
import { en } from './names.en';
import { pl } from './names.pl';
import { vi } from './names.vi';

/** What well-known things are called in one language. */
export interface WellKnownNames {
  measures: Record<Exclude<(typeof measureKinds)[number], 'custom'>, string>;
  laneKinds: Record<(typeof laneKinds)[number], string>;
  topics: Record<(typeof topics)[number], string>;
  channels: Record<(typeof channelIds)[number], string>;
}

const languages: ReadonlyMap<string, WellKnownNames> = new Map(Object.entries({ en, vi, pl, ar }));

/**
 * The names of well-known measures, lanes and channels.
 * @param language - a BCP 47 tag; only its first part counts. English where it is not translated.
 */
export function wellKnownNames(language?: string): WellKnownNames {
  return languages.get(language?.toLowerCase().split(/[-_]/)[0] ?? 'en') ?? en;
}
