import type { English } from '../en';
import type { Translated } from '@sojourn/react/kit';

export const viewing: Translated<English['viewing']> = {
  view: 'العرض',
  hidden: {
    zero: 'لا شيء مخفي',
    one: 'عنصر مخفي',
    two: 'عنصران مخفيان',
    few: '{count} عناصر مخفية',
    many: '{count} عنصرًا مخفيًا',
    other: '{count} عنصر مخفي',
  },
  zoom: 'مستوى العرض',
  touchpoints: 'نقاط الاتصال',
  stages: 'المراحل فقط',
  fold: 'طيّ كل المراحل',
  unfold: 'توسيع كل المراحل',
  curves: 'المنحنيات',
  together: 'كل الشخصيات معًا',
  each: 'منحنى لكل شخصية',
  lanes: 'المسارات',
  personas: 'الشخصيات',
  untitled: 'بلا عنوان',
  reset: 'إظهار الكل',
};
