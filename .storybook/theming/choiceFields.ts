import type { Choices } from './deriveValues';

/** The colours of the form that are one choice each, in its order. */
export const colorFields = [
  ['accent', 'Accent'],
  ['page', 'Page'],
  ['surface', 'Surface'],
  ['text', 'Text'],
] as const satisfies readonly (readonly [keyof Choices, string])[];

/** What the form calls the five steps of the emotion scale. */
export const emotionFields = ['Angry', 'Annoyed', 'Neutral', 'Pleased', 'Delighted'] as const;

/** Families that every system has one of. */
export const fonts = [
  ['', 'The font of the page'],
  ['system-ui, sans-serif', 'The system’s'],
  ['Iowan Old Style, Palatino Linotype, Palatino, Georgia, serif', 'Old style serif'],
  ['Georgia, Times New Roman, serif', 'Georgia'],
  ['Optima, Candara, Noto Sans, sans-serif', 'Humanist'],
  ['ui-rounded, Arial Rounded MT Bold, Nunito, sans-serif', 'Rounded'],
  ['ui-monospace, Cascadia Mono, Menlo, monospace', 'Monospaced'],
] as const;
