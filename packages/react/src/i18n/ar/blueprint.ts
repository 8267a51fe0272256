import type { English } from '../en';
import type { Translated } from '../types';

export const blueprint: Translated<English['blueprint']> = {
  customerActions: 'أفعال العميل',
  evidence: 'الأدلة الملموسة',
  frontstage: 'ما يفعله موظفوكم وشاشاتكم أمام العملاء.',
  backstage: 'ما يفعله موظفوكم بعيدًا عن نظر العملاء.',
  support: 'الأنظمة والأقسام والشركاء وراء الخدمة.',
  needs: 'تحتاج إلى',
  neededBy: 'تحتاج إليها',
  dependenciesOf: 'الاعتماديات',
  dependencies: {
    zero: 'لا اعتماديات',
    one: 'اعتمادية واحدة',
    two: 'اعتماديتان',
    few: '{count} اعتماديات',
    many: '{count} اعتمادية',
    other: '{count} اعتمادية',
  },
  arrows: 'يقود السهم من البطاقة إلى ما تحتاج إليه.',
  waiting: {
    zero: 'لا بطاقة يراها العملاء تنتظر عملية دعم.',
    one: 'بطاقة واحدة يراها العملاء تنتظر عملية دعم.',
    two: 'بطاقتان يراهما العملاء تنتظران عمليات دعم.',
    few: '{count} بطاقات يراها العملاء تنتظر عمليات دعم.',
    many: '{count} بطاقة يراها العملاء تنتظر عمليات دعم.',
    other: '{count} بطاقة يراها العملاء تنتظر عمليات دعم.',
  },
  waits: 'تنتظر الدعم',
  card: 'البطاقة',
};
