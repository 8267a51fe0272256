/** The languages that the studio speaks, in their own names. */
export const languageNames = {
  en: 'English',
  vi: 'Tiếng Việt',
  pl: 'Polski',
  ar: 'العربية',
} as const;

export type Language = keyof typeof languageNames;

export const languages = Object.keys(languageNames) as Language[];

export function isLanguage(value: unknown): value is Language {
  return typeof value === 'string' && Object.hasOwn(languageNames, value);
}
