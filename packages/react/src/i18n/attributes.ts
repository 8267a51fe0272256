import type { LocalePack } from './types';

/**
 * For text that comes from the document: its own direction, found by the browser, and its own
 * language, where that is known.
 */
export function contentAttributes(language: string | undefined) {
  return { dir: 'auto', lang: language } as const;
}

/** For a component whose words were chosen by its own `messages` prop. */
export function interfaceAttributes(messages: LocalePack | undefined) {
  return { lang: messages?.locale, dir: messages?.direction };
}
