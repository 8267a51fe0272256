import type { English } from '../en';
import type { Translated } from '../types';

export const stage: Translated<English['stage']> = {
  customerGoal: 'ما يريده العميل',
  businessGoal: 'ما تريده المؤسسة',
  touchpoints: 'نقاط الاتصال في مرحلة {stage}',
  count: {
    zero: 'لا توجد نقاط اتصال',
    one: 'نقطة اتصال واحدة',
    two: 'نقطتا اتصال',
    few: '{count} نقاط اتصال',
    many: '{count} نقطة اتصال',
    other: '{count} نقطة اتصال',
  },
  empty: 'لا توجد نقاط اتصال بعد. ضع هنا كل اتصال وكل ما يفعله العميل بمفرده.',
};
