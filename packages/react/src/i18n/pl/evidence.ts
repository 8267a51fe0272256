import type { English } from '../en';
import type { Translated } from '../types';

export const evidence: Translated<English['evidence']> = {
  assumption: 'Założenie',
  internal: 'Wiedza wewnętrzna',
  qualitative: 'Badania jakościowe',
  quantitative: 'Badania ilościowe',
  withAnswers: '{grade}, n {n}',
};
