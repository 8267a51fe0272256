import { formatMessage, openJourney, type Journey, type Message } from '@sojourn/core';
import { ar } from '@sojourn/editor/locales/ar';
import { en } from '@sojourn/editor/locales/en';
import type { Page } from 'playwright';
import { catalogues } from '../src/i18n/useWords.ts';

/** A language that a map is made in. */
export type Language = 'en' | 'ar';

const packs = { en, ar };

/** What the editor, and the studio around it, say in a language. */
export function wordsOf(language: Language) {
  const sections = packs[language].sections as unknown as Record<string, Record<string, Message>>;
  return {
    /** A message of the editor's section. */
    editor: (section: string, key: string, values = {}) =>
      plain(formatMessage(sections[`editor.${section}`]?.[key] ?? key, values, language)),
    /** A message of the components' section. */
    components: (section: string, key: string) =>
      plain(formatMessage(sections[section]?.[key] ?? key, {}, language)),
    studio: (key: keyof (typeof catalogues)['en'], values = {}) =>
      plain(formatMessage(catalogues[language][key], values, language)),
  };
}

/** Without the marks that keep a title's direction to itself. */
function plain(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, '');
}

/** What a person writes, in the language of the map. */
export const texts = {
  en: {
    title: 'Moving house',
    stages: ['Deciding', 'Packing', 'Living there'],
    touchpoints: [
      'Looks at flats',
      'Signs the lease',
      'Books a van',
      'Gets the keys',
      'Calls the power company',
    ],
    card: 'Who pays the deposit?',
    /** Written by an input method: what is being composed, and what it becomes. */
    composing: ['ひっこ', '引っ越し'],
  },
  ar: {
    title: 'الانتقال إلى بيت جديد',
    stages: ['القرار', 'التجهيز', 'السكن'],
    touchpoints: [
      'تزور الشقق',
      'توقّع العقد',
      'تحجز شاحنة',
      'تستلم المفاتيح',
      'تتصل بشركة الكهرباء',
    ],
    card: 'من يدفع التأمين؟',
    composing: ['かぎ', '鍵'],
  },
} as const satisfies Record<Language, object>;

/** The name of what has the focus, as it is heard, or the text in it. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const labels = element instanceof HTMLInputElement ? element.labels : null;
    const label = labels?.[0]?.textContent;
    return (element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '').trim();
  });
}

/** Presses Tab until something with a name has the focus. */
export async function tabTo(page: Page, name: string, key = 'Tab') {
  const met: string[] = [];
  for (let count = 0; count < 60; count += 1) {
    await page.keyboard.press(key);
    const heard = (await focused(page)).replace(/[\u2066-\u2069]/g, '');
    if (heard === name || heard.startsWith(name)) return;
    met.push(heard.slice(0, 40));
  }
  throw new Error(`Tab never came to "${name}", but to: ${met.join(' | ')}`);
}

/** Composes a text by an input method: Enter takes it over, and ends nothing else. */
export async function compose(page: Page, [composing, text]: readonly [string, string]) {
  const session = await page.context().newCDPSession(page);
  const { length } = composing;
  await session.send('Input.imeSetComposition', {
    text: composing,
    selectionStart: length,
    selectionEnd: length,
  });
  const enter = { key: 'Process', code: 'Enter', windowsVirtualKeyCode: 229 };
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter });
  await session.send('Input.insertText', { text });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter, key: 'Enter' });
  await session.detach();
}

/** The journey of a downloaded file. */
export function openedFile(text: string): Journey {
  const result = openJourney(text);
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join(' '));
  return result.journey;
}

/** Titles by stage. */
export function outlineOf(journey: Journey) {
  return journey.stages.map(({ title, touchpoints }) => [
    title,
    ...touchpoints.map((one) => one.title),
  ]);
}
