import type { English } from '../en';
import type { Translated } from '../types';

export const stage: Translated<English['stage']> = {
  customerGoal: 'ما يريده العميل',
  businessGoal: 'ما تريده المؤسسة',
  touchpoints: 'نقاط التواصل في مرحلة {stage}',
  count: {
    zero: 'لا توجد نقاط تواصل',
    one: 'نقطة تواصل واحدة',
    two: 'نقطتا تواصل',
    few: '{count} نقاط تواصل',
    many: '{count} نقطة تواصل',
    other: '{count} نقطة تواصل',
  },
  empty: 'لا توجد نقاط تواصل بعد. ضع هنا كل تواصل وكل ما يفعله العميل بمفرده.',
};
