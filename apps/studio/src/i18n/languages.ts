/** The languages that the studio speaks, in their own names. */
export const languageNames = {
  en: 'English',
  vi: 'Tiếng Việt',
  pl: 'Polski',
  ar: 'العربية',
} as const;

/** A language that the studio speaks, as a BCP 47 tag. */
export type Language = keyof typeof languageNames;

/** All of them, in the order in which they are offered. */
export const languages = Object.keys(languageNames) as Language[];

/** Whether the studio speaks a language. */
export function isLanguage(value: unknown): value is Language {
  return typeof value === 'string' && Object.hasOwn(languageNames, value);
}
