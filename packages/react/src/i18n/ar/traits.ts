import type { English } from '../en';
import type { Translated } from '../types';

export const traits: Translated<English['traits']> = {
  place: '{name}، {label}: {share} من المسافة بين «{low}» و«{high}»',
  empty: 'لا سمات بعد. سمِّ طرفين، «يثق بالناس» و«يثق بالأرقام»، ثم حدّد الموضع بينهما.',
};
