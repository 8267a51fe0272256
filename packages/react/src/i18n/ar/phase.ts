import type { English } from '../en';
import type { Translated } from '../types';

export const phase: Translated<English['phase']> = {
  untitled: 'مرحلة بلا عنوان',
  before: 'قبل',
  during: 'أثناء',
  after: 'بعد',
};
