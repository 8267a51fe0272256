import type { English } from '../en';
import type { Translated } from '../types';

export const overview: Translated<English['overview']> = {
  worst: 'أين يكون الشعور أسوأ',
  best: 'أين يكون الشعور أفضل',
  known: {
    zero: 'لا نقاط اتصال يُعرف الشعور عندها.',
    one: 'الشعور معروف عند {known} من نقطة اتصال واحدة.',
    two: 'الشعور معروف عند {known} من نقطتي اتصال.',
    few: 'الشعور معروف عند {known} من {count} نقاط اتصال.',
    many: 'الشعور معروف عند {known} من {count} نقطة اتصال.',
    other: 'الشعور معروف عند {known} من {count} نقطة اتصال.',
  },
  range: 'الأدنى عند «{low}» ({lowValue})، والأعلى عند «{high}» ({highValue}).',
  only: 'معروف عند «{title}» فقط.',
  level: 'الشعور نفسه عند كل نقطة اتصال يُعرف فيها.',
  unasked: 'لم يُسأل أحد بعد عن شعوره في هذه المرحلة.',
  'because-truth': 'موسومة بأنها لحظة الحقيقة.',
  'because-pain': 'موسومة بأنها نقطة ألم.',
  'because-excellence': 'موسومة بأنها نقطة تميّز.',
  unexplained: 'لم يدوّن أحد السبب بعد.',
  unrated: 'لم تُقيَّم أي نقطة اتصال بعد. قيّم بعضها لتظهر هنا الأسوأ والأفضل.',
};
