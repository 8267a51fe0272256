import type { English } from '../en';
import type { Translated } from '../types';

export const table: Translated<English['table']> = {
  region: 'جدول الرحلة «{title}»',
  channel: 'القناة',
  feeling: 'الشعور',
  score: '{measure}: {value}',
};
