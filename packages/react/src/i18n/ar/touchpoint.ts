import type { English } from '../en';
import type { Translated } from '../types';

export const touchpoint: Translated<English['touchpoint']> = {
  untitled: 'نقطة اتصال بلا عنوان',
  'third-party': 'طرف ثالث',
  'by-partner': 'عبر شريك',
  indirect: 'اتصال غير مباشر',
  alone: 'بمفرده',
  truth: 'لحظة الحقيقة',
  pain: 'نقطة ألم',
  excellence: 'نقطة تميّز',
  nested: 'لها رحلة خاصة بها',
};
