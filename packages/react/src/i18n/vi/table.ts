import type { English } from '../en';
import type { Translated } from '../types';

export const table: Translated<English['table']> = {
  region: 'Bảng hành trình “{title}”',
  channel: 'Kênh',
  feeling: 'Cảm nhận',
  score: '{measure}: {value}',
};
