import type { English } from '../en';
import type { Translated } from '../types';

export const choices: Translated<English['choices']> = {
  direct: 'اتصال مباشر',
  owned: 'مملوك لنا',
  branch: 'تفرّع',
  loop: 'حلقة',
  skip: 'تخطٍّ',
  exit: 'مغادرة',
  neutral: 'محايد',
  blue: 'أزرق',
  teal: 'أزرق مخضر',
  green: 'أخضر',
  olive: 'زيتوني',
  amber: 'كهرماني',
  orange: 'برتقالي',
  red: 'أحمر',
  pink: 'وردي',
  violet: 'بنفسجي',
};
