import { formatMessage, type Message } from '@sojourn/core';
import { useSurroundings } from '../internal/surroundings';
import type { English } from './en';
import type { LocalePack, SectionName, ValuesFor } from './types';

/** A section of the catalogue in the language of the interface. */
export interface Messages<Name extends SectionName> {
  /** BCP 47: for numbers and dates beside the words. */
  locale: string;
  /** The message with its values in place. */
  text: <Key extends keyof English[Name] & string>(
    key: Key,
    ...values: ValuesFor<English[Name][Key]>
  ) => string;
}

/**
 * The words of one component. They come from the `messages` prop, else from the nearest
 * `SojournProvider`, else they are English. In a server component, where there is no context, from
 * the prop or English. A key that a pack lacks is English too.
 *
 * The component brings its own English along, so that a bundle holds only the words it can say.
 *
 * @example
 * const { text } = useMessages('touchpoint', touchpoint, messages);
 */
export function useMessages<Name extends SectionName>(
  name: Name,
  english: English[Name],
  messages?: LocalePack,
): Messages<Name> {
  const around = useSurroundings();
  const pack = messages ?? around.messages;
  const locale = messages?.locale ?? around.locale ?? pack?.locale ?? 'en';
  const section: Partial<Record<string, Message>> = pack?.sections[name] ?? {};
  const fallback: Record<string, Message> = english;
  return {
    locale,
    text: (key, ...[values]) =>
      formatMessage(section[key] ?? fallback[key] ?? key, values ?? {}, locale),
  };
}
