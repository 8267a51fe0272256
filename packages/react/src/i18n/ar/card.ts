import type { English } from '../en';
import type { Translated } from '../types';

export const card: Translated<English['card']> = {
  untold: 'لم يُكتب شيء هنا بعد.',
  showAll: 'عرض الكل',
  openLink: 'فتح الرابط',
  others: '+{count}',
  needs: {
    zero: 'لا تعتمد على أي بطاقة أخرى',
    one: 'تعتمد على بطاقة أخرى',
    two: 'تعتمد على بطاقتين أخريين',
    few: 'تعتمد على {count} بطاقات أخرى',
    many: 'تعتمد على {count} بطاقة أخرى',
    other: 'تعتمد على {count} بطاقة أخرى',
  },
};
