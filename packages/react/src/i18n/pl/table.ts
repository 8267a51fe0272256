import type { English } from '../en';
import type { Translated } from '../types';

export const table: Translated<English['table']> = {
  region: 'Tabela podróży „{title}”',
  channel: 'Kanał',
  feeling: 'Odczucie',
  score: '{measure}: {value}',
};
