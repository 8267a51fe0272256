import type { English } from '../en';
import type { Translated } from '../types';

export const score: Translated<English['score']> = {
  value: '{measure}: {value}.',
  scale: 'السلّم من {min} إلى {max}؛ الأعلى أفضل.',
  scaleDown: 'السلّم من {min} إلى {max}؛ الأدنى أفضل.',
  interval: 'فترة الثقة 95 بالمئة: من {low} إلى {high}.',
  answers: {
    zero: 'دون أي إجابة.',
    one: 'من إجابة واحدة.',
    two: 'من إجابتين.',
    few: 'من {count} إجابات.',
    many: 'من {count} إجابة.',
    other: 'من {count} إجابة.',
  },
  target: 'الهدف: {target}.',
  method: 'الطريقة: {method}.',
  positive: 'هذه نتيجة جيدة.',
  neutral: 'هذه نتيجة ليست جيدة ولا سيئة.',
  negative: 'هذه نتيجة ضعيفة.',
  notMeasured: '{measure}: لم يُسأل عنه بعد.',
  notNumeric: '{measure}: «{raw}»، وهي ليست رقمًا على السلّم.',
  range: '{low} إلى {high}',
  n: 'العدد {count}',
  gap: 'لم يُسأل عنه بعد',
  'top-2-box': 'نسبة أعلى إجابتين',
  'top-3-box': 'نسبة أعلى 3 إجابات',
  mean: 'المتوسط',
  net: 'النسبة الصافية',
};
