import type { channelIds } from './channels';
import type { laneKinds, measureKinds, topics } from '../vocabulary';
import { ar, arLanes } from './names.ar';
import { en, enLanes } from './names.en';
import { pl, plLanes } from './names.pl';
import { vi, viLanes } from './names.vi';

/** What well-known measures and channels are called in one language. */
export interface WellKnownNames {
  measures: Record<Exclude<(typeof measureKinds)[number], 'custom'>, string>;
  channels: Record<(typeof channelIds)[number], string>;
}

/** What lanes are called in one language. They are apart, since opening a journey needs none of them. */
export interface LaneNames {
  laneKinds: Record<(typeof laneKinds)[number], string>;
  topics: Record<(typeof topics)[number], string>;
}

type Languages<Names> = Readonly<Record<'en' | 'vi' | 'pl' | 'ar', Names>>;

function inLanguage<Names>(languages: Languages<Names>, language = 'en'): Names {
  const primary = language.toLowerCase().split(/[-_]/)[0] ?? 'en';
  return Object.hasOwn(languages, primary)
    ? languages[primary as keyof Languages<Names>]
    : languages.en;
}

/**
 * The names of well-known measures and channels.
 * @param language - a BCP 47 tag; only its first part counts. English where it is not translated.
 */
export function wellKnownNames(language?: string): WellKnownNames {
  return inLanguage({ en, vi, pl, ar }, language);
}

/**
 * The names of lanes by their kinds and topics.
 * @param language - a BCP 47 tag; only its first part counts. English where it is not translated.
 */
export function laneNames(language?: string): LaneNames {
  return inLanguage({ en: enLanes, vi: viLanes, pl: plLanes, ar: arLanes }, language);
}
