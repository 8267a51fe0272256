import type { English } from '../en';
import type { Translated } from '../types';

export const presentation: Translated<English['presentation']> = {
  region: 'عرض: {title}',
  position: '{number} من {count}',
  announcement: 'الشريحة {number} من {count}: {title}',
  previous: 'الشريحة السابقة',
  next: 'الشريحة التالية',
  fullScreen: 'ملء الشاشة',
  who: 'من يخوض الرحلة',
};
