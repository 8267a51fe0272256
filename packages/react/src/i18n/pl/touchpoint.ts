import type { English } from '../en';
import type { Translated } from '../types';

export const touchpoint: Translated<English['touchpoint']> = {
  untitled: 'Punkt styku bez tytułu',
  'third-party': 'podmiot zewnętrzny',
  'by-partner': 'u partnera',
  indirect: 'kontakt pośredni',
  alone: 'samodzielnie',
  truth: 'Moment prawdy',
  pain: 'Bolączka',
  excellence: 'Mocna strona',
  nested: 'Ma własną podróż',
};
