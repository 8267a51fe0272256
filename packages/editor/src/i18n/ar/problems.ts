import type { English } from '../en';
import type { Translated } from '@sojourn/react/kit';

export const problems: Translated<English['problems']> = {
  warning: 'تحذير',
  info: 'ملاحظة',
  found: {
    zero: 'لا مشكلات',
    one: 'مشكلة واحدة',
    two: 'مشكلتان',
    few: '{count} مشكلات',
    many: '{count} مشكلة',
    other: '{count} مشكلة',
  },
  foundAndHints: '{problems}، {hints}',
  hints: {
    zero: 'لا ملاحظات',
    one: 'ملاحظة واحدة',
    two: 'ملاحظتان',
    few: '{count} ملاحظات',
    many: '{count} ملاحظة',
    other: '{count} ملاحظة',
  },
  button: {
    zero: 'المشكلات: {count}',
    one: 'المشكلات: {count}',
    two: 'المشكلات: {count}',
    few: 'المشكلات: {count}',
    many: 'المشكلات: {count}',
    other: 'المشكلات: {count}',
  },
  looking: 'يجري فحص الرحلة …',
  empty: 'لا شيء يستدعي التنبيه',
  emptyHint: 'المصادر والقنوات والمسؤولون ووصف الصور: كلها في مكانها.',
  nothingYet: 'لا شيء لفحصه بعد',
  nothingYetHint: 'حين تُضاف مراحل ونقاط اتصال، تُسرد هنا مواضع الضعف فيها.',
  group: '{rule}: {count}',
  repair: 'إصلاح',
  repairThis: 'إصلاح: {message}',
  repairAll: {
    zero: 'لا شيء لإصلاحه',
    one: 'إصلاح واحدة',
    two: 'إصلاح الاثنتين',
    few: 'إصلاح الكل ({count})',
    many: 'إصلاح الكل ({count})',
    other: 'إصلاح الكل ({count})',
  },
  repaired: {
    zero: 'لم تُصلح أي مشكلة.',
    one: 'أُصلحت مشكلة واحدة.',
    two: 'أُصلحت مشكلتان.',
    few: 'أُصلحت {count} مشكلات.',
    many: 'أُصلحت {count} مشكلة.',
    other: 'أُصلحت {count} مشكلة.',
  },
  showMore: {
    zero: 'لا مزيد',
    one: 'عرض واحدة أخرى',
    two: 'عرض اثنتين أخريين',
    few: 'عرض {count} أخرى',
    many: 'عرض {count} أخرى',
    other: 'عرض {count} أخرى',
  },
  rules: 'القواعد',
  rulesOff: {
    zero: 'القواعد: لم تُستبعد أي قاعدة',
    one: 'القواعد: استُبعدت واحدة',
    two: 'القواعد: استُبعدت اثنتان',
    few: 'القواعد: استُبعدت {count}',
    many: 'القواعد: استُبعدت {count}',
    other: 'القواعد: استُبعدت {count}',
  },
  leaveOut: 'استبعاد هذه القاعدة: {rule}',
  leftOut: 'استُبعدت: {rule}',
  allRules: 'إعادة كل القواعد',
  untitled: 'بلا عنوان',

  'no-owner-name': 'بلا مسؤول',
  'no-owner': 'لا أحد مسؤول عن هذه الرحلة.',
  'no-owner-why': 'لا يُسأل أحد حين تكون خاطئة. سمِّ مسؤولًا.',

  'past-review-name': 'مراجعة متأخرة',
  'past-review': 'كان يجب أن تُراجع قبل {date}.',
  'past-review-why': 'قد تحكي عمّا لم يعد قائمًا. راجعها، وحدّد الموعد التالي.',

  'too-many-touchpoints-name': 'أكثر مما يستوعبه القارئ',
  'too-many-touchpoints': 'عدد نقاط الاتصال {count}، وهو أكثر من {max}.',
  'too-many-touchpoints-why':
    'لم يعد أحد يرى الصورة كاملة. قسّم الرحلة، أو اجعل جزءًا منها رحلة متفرعة.',

  'stage-from-inside-name': 'مرحلة مسمّاة من الداخل',
  'stage-from-inside': '«{title}» تتحدث عن عمل المؤسسة: «{word}».',
  'stage-from-inside-why': 'لن يعرفها العميل. سمِّ ما يفعله العميل.',

  'touchpoint-without-channel-name': 'نقطة اتصال بلا قناة',
  'touchpoint-without-channel': '«{title}» بلا قناة.',
  'touchpoint-without-channel-why':
    'لا يُرى أين يجري الاتصال. اختر قناة، أو اذكر أن العميل يتصرف وحده.',

  'pain-without-source-name': 'نقطة ألم بلا مصدر',
  'pain-without-source': '«{title}» بلا مصدر مذكور.',
  'pain-without-source-why': 'قد لا تكون أكثر من رأي. اربطها بما تستند إليه.',

  'score-without-source-name': 'درجات بلا مصدر',
  'score-without-source': {
    zero: 'لا درجات بلا مصدر عند «{title}».',
    one: 'درجة واحدة عند «{title}» بلا مصدر مذكور.',
    two: 'درجتان عند «{title}» بلا مصدر مذكور.',
    few: '{count} درجات عند «{title}» بلا مصدر مذكور.',
    many: '{count} درجة عند «{title}» بلا مصدر مذكور.',
    other: '{count} درجة عند «{title}» بلا مصدر مذكور.',
  },
  'score-without-source-why': 'لا يستطيع أحد التحقق منها. اربطها بما تستند إليه.',

  'unlike-scales-name': 'سلالم مختلفة على منحنى واحد',
  'unlike-scales': '«{title}» يجمع مقاييس على سلالم مختلفة.',
  'unlike-scales-why': 'لا يمكن مقارنة خطوطها. اجعل لكل سلّم مسارًا خاصًا.',

  'frontstage-without-support-name': 'واجهة بلا سند',
  'frontstage-without-support': 'لا شيء يقف وراء ما يراه العملاء عند «{title}».',
  'frontstage-without-support-why': 'لا يقول المخطط من ينجزه. أضف ما يجري في الكواليس.',

  'needs-circle-name': 'بطاقات يحتاج بعضها إلى بعض',
  'needs-circle': '«{title}» تحتاج إلى نفسها عبر بطاقات أخرى.',
  'needs-circle-why': 'لا ترتيب لها. أزل أحد الاحتياجات.',

  'opportunity-without-place-name': 'فرصة بلا موضع',
  'opportunity-without-place': '«{title}» ليست في أي موضع من الرحلة.',
  'opportunity-without-place-why':
    'لا يصادفها أحد على الخريطة. اربطها بنقطة اتصال أو مرحلة أو بطاقة.',

  'opportunity-without-owner-name': 'فرصة بلا مسؤول',
  'opportunity-without-owner': '«{title}» قيد التنفيذ ولا أحد مسؤول عنها.',
  'opportunity-without-owner-why': 'قد تبقى كذلك. سمِّ مسؤولًا.',

  'missing-alt-name': 'صورة بلا وصف',
  'missing-alt': 'صورة «{title}» بلا وصف.',
  'missing-alt-why': 'تفوت من لا يراها. اذكر ما تُظهره.',

  'unused-persona-name': 'شخصية لا يذكرها شيء',
  'unused-persona': 'لا نقطة اتصال ولا بطاقة ولا تقييم يذكر {title}.',
  'unused-persona-why': 'غيرها مذكور. حدّد أين تظهر، أو أزلها.',
};
