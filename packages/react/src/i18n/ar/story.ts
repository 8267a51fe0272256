import type { English } from '../en';
import type { Translated } from '../types';

export const story: Translated<English['story']> = {
  begins: 'كيف تبدأ',
  ends: 'كيف تنتهي',
  stage: 'المرحلة {number} من {count}',
  worse: 'أقل من المتوقّع بمقدار {gap}: {expected}.',
  better: 'أعلى من المتوقّع بمقدار {gap}: {expected}.',
  same: 'كما كان متوقّعًا: {expected}.',
};
