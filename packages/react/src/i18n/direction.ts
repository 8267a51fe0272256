const rightToLeft = new Set(['ar', 'fa', 'he', 'iw', 'ps', 'sd', 'ug', 'ur', 'yi', 'ckb', 'dv']);

/** The direction in which a language is written. Unknown languages are read left to right. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  const [language = '', ...subtags] = locale.toLowerCase().split('-');
  if (subtags.includes('latn')) return 'ltr';
  return rightToLeft.has(language) || subtags.includes('arab') ? 'rtl' : 'ltr';
}

/**
 * Attributes for text that comes from the document: its own direction, found by the browser, and
 * its own language, where that is known.
 */
export function contentAttributes(language: string | undefined): { dir: 'auto'; lang?: string } {
  return language === undefined || language === ''
    ? { dir: 'auto' }
    : { dir: 'auto', lang: language };
}

/** Attributes for a component whose words were chosen by its own `messages` prop. */
export function interfaceAttributes(locale: string | undefined): {
  lang?: string;
  dir?: 'ltr' | 'rtl';
} {
  return locale === undefined ? {} : { lang: locale, dir: directionOf(locale) };
}
