import { wellKnownChannel, type Journey, type Lane } from '@sojourn/core';
import type { Words } from '../i18n/useWords';

/** What a channel is called: by the document, else in the words of the interface. */
export function channelName(journey: Journey, id: string, { pack }: Words): string {
  const declared = journey.channels.find((channel) => channel.id === id);
  const known: Readonly<Record<string, string>> = pack.sections.channels;
  return (
    declared?.name ??
    (Object.hasOwn(known, id) ? known[id] : undefined) ??
    wellKnownChannel(id)?.name ??
    id
  );
}

/** What a lane is called: by the document, else in the words of the interface. */
export function laneName({ title, topic, kind }: Lane, { pack }: Words): string {
  return title ?? pack.sections.lanes[topic ?? kind];
}

/** The titles of things with these ids, in the order of the ids. */
export function namesOf<Thing extends { id: string }>(
  things: readonly Thing[],
  ids: readonly string[] | undefined,
  nameOf: (thing: Thing) => string,
): string[] {
  return (ids ?? []).flatMap((id) => {
    const thing = things.find((candidate) => candidate.id === id);
    return thing ? [nameOf(thing)] : [];
  });
}

/** A date as the language writes it; what is no date stays as it was written. */
export function writtenDate(date: string, language: string): string {
  const day = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(day)
    ? date
    : new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(day);
}

/** A share, 0 to 1, as a percentage. */
export function writtenShare(share: number, language: string): string {
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(
    share,
  );
}
