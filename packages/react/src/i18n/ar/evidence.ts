import type { English } from '../en';
import type { Translated } from '../types';

export const evidence: Translated<English['evidence']> = {
  assumption: 'افتراض',
  internal: 'معرفة داخلية',
  qualitative: 'بحث نوعي',
  quantitative: 'بحث كمّي',
  withAnswers: '{grade}، العدد {n}',
};
