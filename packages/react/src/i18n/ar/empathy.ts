import type { English } from '../en';
import type { Translated } from '../types';

export const empathy: Translated<English['empathy']> = {
  name: 'خريطة التعاطف: {name}',
  says: 'ما تقوله',
  thinks: 'ما تفكر فيه',
  does: 'ما تفعله',
  feels: 'ما تشعر به',
  pains: 'نقاط الألم',
  gains: 'المكاسب',
  saysEmpty: 'كلماتها هي، من مقابلة أو مكالمة.',
  thinksEmpty: 'ما تحتفظ به لنفسها: شكوك وآمال وما يهمّها.',
  doesEmpty: 'ما يمكن أن يراها المرء تفعله.',
  feelsEmpty: 'ما تشعر به، وتجاه ماذا.',
  painsEmpty: 'ما يؤلمها: عقبات ومخاوف ووقت ضائع.',
  gainsEmpty: 'ما تريده وتحتاج إليه، وكيف تعرف أنها نالته.',
  empty: 'لا شخصية بعد. خريطة التعاطف تتحدث عن شخص واحد.',
};
