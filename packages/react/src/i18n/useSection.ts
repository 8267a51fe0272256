import { formatMessage, type Message } from '@sojourn/core';
import { useSurroundings } from '../internal/surroundings';
import type { LocalePack, ValuesFor } from './types';

/** A part of a catalogue: messages by their keys. */
export type Section = Readonly<Record<string, Message>>;

/** A section in the language of the interface. */
export interface SectionMessages<English> {
  /** BCP 47: for numbers and dates beside the words. */
  locale: string;
  /** The message with its values in place. */
  text: <Key extends keyof English & string>(
    key: Key,
    ...values: ValuesFor<English[Key]>
  ) => string;
}

/**
 * The words of one section, whoever's catalogue it is in. They come from the `messages` prop, else
 * from the nearest `SojournProvider`, else they are English. In a server component, where there is no
 * context, from the prop or English. A key that a pack lacks is English too.
 */
export function useSection<const English extends Section>(
  name: string,
  english: English,
  messages?: LocalePack,
): SectionMessages<English> {
  const around = useSurroundings();
  const pack = messages ?? around.messages;
  const locale = messages?.locale ?? around.locale ?? pack?.locale ?? 'en';
  const section = (pack?.sections as Readonly<Record<string, Section>> | undefined)?.[name];
  return {
    locale,
    text: (key, ...[values]) =>
      formatMessage(section?.[key] ?? english[key] ?? key, values ?? {}, locale),
  };
}
