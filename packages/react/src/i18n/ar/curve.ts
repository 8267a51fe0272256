import type { English } from '../en';
import type { Translated } from '../types';

export const curve: Translated<English['curve']> = {
  'very-negative': 'غاضب',
  negative: 'منزعج',
  neutral: 'محايد',
  positive: 'راضٍ',
  'very-positive': 'مسرور',
  experienced: 'التجربة الفعلية',
  expected: 'المتوقّع',
  'experienced-organization': 'المؤسسة',
  'expected-organization': 'المؤسسة، المتوقّع',
  unasked: 'لم يُسأل بعد',
  touchpoint: 'نقطة الاتصال',
  empty: 'لا توجد تقييمات بعد. قيّم نقطة اتصال ليبدأ الخط من هنا.',
  summary: '{measure}: الأدنى عند «{low}» ({lowValue})، والأعلى عند «{high}» ({highValue}).',
  flat: '{measure}: {value} عند «{title}».',
  gaps: {
    zero: 'لا توجد نقاط اتصال لم يُسأل عنها.',
    one: 'نقطة اتصال واحدة ({count}) لم يُسأل عنها بعد.',
    two: 'نقطتا اتصال ({count}) لم يُسأل عنهما بعد.',
    few: '{count} نقاط اتصال لم يُسأل عنها بعد.',
    many: '{count} نقطة اتصال لم يُسأل عنها بعد.',
    other: '{count} نقطة اتصال لم يُسأل عنها بعد.',
  },
  point: '{line}: {word}، {value}',
  pointOfMeasure: '{line}: {value}',
};
