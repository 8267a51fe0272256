import type { English } from '../en';
import type { Translated } from '../types';

export const charts: Translated<English['charts']> = {
  touchpoint: 'نقطة الاتصال',
  untitled: 'بلا عنوان',
  answers: 'الإجابات',
  interval: 'فترة الثقة 95%',
  range: '{low} إلى {high}',
  unknown: 'غير معروف',
  empty: 'لا شيء لعرضه بعد. أضف صفوفًا لتظهر الصورة هنا.',
  missing: {
    zero: 'لا صفوف ينقصها رقم.',
    one: 'صف واحد ينقصه رقم فلم يظهر في الصورة.',
    two: 'صفان ينقصهما رقم فلم يظهرا في الصورة.',
    few: '{count} صفوف ينقصها رقم فلم تظهر في الصورة.',
    many: '{count} صفًا ينقصها رقم فلم تظهر في الصورة.',
    other: '{count} صف ينقصها رقم فلم تظهر في الصورة.',
  },
  clamped: {
    zero: 'لا صفوف خارج السلّم.',
    one: 'صف واحد يقع خارج السلّم فرُسم عند طرفه.',
    two: 'صفان يقعان خارج السلّم فرُسما عند طرفه.',
    few: '{count} صفوف تقع خارج السلّم فرُسمت عند طرفه.',
    many: '{count} صفًا تقع خارج السلّم فرُسمت عند طرفه.',
    other: '{count} صف تقع خارج السلّم فرُسمت عند طرفه.',
  },
};

export const gapChart: Translated<English['gapChart']> = {
  expectation: 'المتوقّع والتجربة الفعلية',
  viewpoint: 'نظرة المؤسسة ونظرة العملاء',
  'expectation-reference': 'المتوقّع',
  'expectation-value': 'التجربة الفعلية',
  'viewpoint-reference': 'العملاء',
  'viewpoint-value': 'المؤسسة',
  gap: 'الفجوة',
  better: 'أفضل',
  worse: 'أسوأ',
  same: 'متساوٍ',
  'expectation-both':
    'تقصّر التجربة عن المتوقّع أكثر ما تقصّر عند «{worst}» ({worstGap})، وتفوقه أكثر ما تفوقه عند «{best}» ({bestGap}).',
  'expectation-worse':
    'تقصّر التجربة عن المتوقّع أكثر ما تقصّر عند «{worst}» ({worstGap})، ولا تفوقه في أي موضع.',
  'expectation-better':
    'تفوق التجربة المتوقّع أكثر ما تفوقه عند «{best}» ({bestGap})، ولا تقصّر عنه في أي موضع.',
  'expectation-same': 'التجربة كما كان متوقّعًا في كل موضع.',
  'viewpoint-both':
    'تبالغ المؤسسة في التفاؤل أكثر ما تبالغ عند «{best}» ({bestGap})، وفي التشاؤم عند «{worst}» ({worstGap}).',
  'viewpoint-worse':
    'تبالغ المؤسسة في التشاؤم أكثر ما تبالغ عند «{worst}» ({worstGap})، ولا تبالغ في التفاؤل في أي موضع.',
  'viewpoint-better':
    'تبالغ المؤسسة في التفاؤل أكثر ما تبالغ عند «{best}» ({bestGap})، ولا تبالغ في التشاؤم في أي موضع.',
  'viewpoint-same': 'ترى المؤسسة كل موضع كما يراه العملاء.',
};

export const experienceLevels: Translated<English['experienceLevels']> = {
  heading: 'مستويات التجربة الثلاثة',
  goal: 'تحقّق الهدف',
  ease: 'سهولة',
  emotion: 'شعور طيب',
  'goal-lags': 'الهدف هو الأضعف',
  'ease-lags': 'السهولة هي الأضعف',
  'emotion-lags': 'الشعور هو الأضعف',
  'goal-most': {
    zero: 'لا نقاط اتصال يُقاس عندها أي مستوى.',
    one: 'تحقيق الهدف هو الأضعف عند {lagging} من نقطة اتصال واحدة: أصلح المنتج أولًا.',
    two: 'تحقيق الهدف هو الأضعف غالبًا، عند {lagging} من نقطتي اتصال: أصلح المنتج أولًا.',
    few: 'تحقيق الهدف هو الأضعف غالبًا، عند {lagging} من {count} نقاط اتصال: أصلح المنتج أولًا.',
    many: 'تحقيق الهدف هو الأضعف غالبًا، عند {lagging} من {count} نقطة اتصال: أصلح المنتج أولًا.',
    other: 'تحقيق الهدف هو الأضعف غالبًا، عند {lagging} من {count} نقطة اتصال: أصلح المنتج أولًا.',
  },
  'ease-most': {
    zero: 'لا نقاط اتصال يُقاس عندها أي مستوى.',
    one: 'السهولة هي الأضعف عند {lagging} من نقطة اتصال واحدة: أصلح طريقة التقديم أولًا.',
    two: 'السهولة هي الأضعف غالبًا، عند {lagging} من نقطتي اتصال: أصلح طريقة التقديم أولًا.',
    few: 'السهولة هي الأضعف غالبًا، عند {lagging} من {count} نقاط اتصال: أصلح طريقة التقديم أولًا.',
    many: 'السهولة هي الأضعف غالبًا، عند {lagging} من {count} نقطة اتصال: أصلح طريقة التقديم أولًا.',
    other: 'السهولة هي الأضعف غالبًا، عند {lagging} من {count} نقطة اتصال: أصلح طريقة التقديم أولًا.',
  },
  'emotion-most': {
    zero: 'لا نقاط اتصال يُقاس عندها أي مستوى.',
    one: 'الشعور هو الأضعف عند {lagging} من نقطة اتصال واحدة: أصلح أسلوب التعامل أولًا.',
    two: 'الشعور هو الأضعف غالبًا، عند {lagging} من نقطتي اتصال: أصلح أسلوب التعامل أولًا.',
    few: 'الشعور هو الأضعف غالبًا، عند {lagging} من {count} نقاط اتصال: أصلح أسلوب التعامل أولًا.',
    many: 'الشعور هو الأضعف غالبًا، عند {lagging} من {count} نقطة اتصال: أصلح أسلوب التعامل أولًا.',
    other: 'الشعور هو الأضعف غالبًا، عند {lagging} من {count} نقطة اتصال: أصلح أسلوب التعامل أولًا.',
  },
  even: 'لا مستوى هو الأضعف أكثر من غيره.',
};

export const priorityMatrix: Translated<English['priorityMatrix']> = {
  heading: 'الأهمية والأداء',
  importance: 'الأهمية',
  performance: 'الأداء',
  number: 'الرقم',
  'concentrate-here': 'ركّز هنا',
  'keep-up': 'واصل العمل الجيد',
  'low-priority': 'أولوية منخفضة',
  'possible-overkill': 'ربما أكثر من اللازم',
  nothing: 'لا نقطة اتصال هنا.',
  attention: {
    zero: 'لا نقطة اتصال مهمة أداؤها ضعيف.',
    one: 'نقطة اتصال واحدة مهمة وأداؤها ضعيف: «{title}».',
    two: 'نقطتا اتصال مهمتان وأداؤهما ضعيف؛ أهمهما «{title}».',
    few: '{count} نقاط اتصال مهمة وأداؤها ضعيف؛ أهمها «{title}».',
    many: '{count} نقطة اتصال مهمة وأداؤها ضعيف؛ أهمها «{title}».',
    other: '{count} نقطة اتصال مهمة وأداؤها ضعيف؛ أهمها «{title}».',
  },
  calm: 'لا نقطة اتصال مهمة أداؤها ضعيف.',
  'scale-midpoint':
    'الحد بين المرتفع والمنخفض في منتصف كل سلّم: الأهمية {importance}، الأداء {performance}.',
  mean: 'الحد بين المرتفع والمنخفض عند المتوسط: الأهمية {importance}، الأداء {performance}.',
  median: 'الحد بين المرتفع والمنخفض عند الوسيط: الأهمية {importance}، الأداء {performance}.',
};

export const rippleChart: Translated<English['rippleChart']> = {
  heading: 'ما الذي يقترن بما يأتي بعده',
  pair: 'نقطة الاتصال السابقة واللاحقة',
  association: 'الارتباط',
  with: 'ترتبط بـ',
  unclear: 'قد يكون مصادفة',
  summary: 'أوثق ارتباط: تقييم الناس لـ«{from}» يقترن بتقييمهم لـ«{to}» ({value}).',
  noneClear: 'لا ارتباط واضح: كل فترة ثقة تضم الصفر.',
  unclearRows: {
    zero: 'لا زوج تضم فترة ثقته الصفر.',
    one: 'زوج واحد تضم فترة ثقته الصفر، فقد يكون مصادفة.',
    two: 'زوجان تضم فترتا ثقتهما الصفر، فقد يكونان مصادفة.',
    few: '{count} أزواج تضم فترات ثقتها الصفر، فقد تكون مصادفة.',
    many: '{count} زوجًا تضم فترات ثقتها الصفر، فقد تكون مصادفة.',
    other: '{count} زوج تضم فترات ثقتها الصفر، فقد تكون مصادفة.',
  },
  caution: 'هذا يبيّن ما يقترن معًا، لا ما ينتج عن غيره.',
};

export const driverChart: Translated<English['driverChart']> = {
  heading: 'ما الذي يفسّر {outcome}',
  weight: 'الوزن',
  summary:
    'تفسّر نقاط الاتصال هذه معًا {total} من الفروق في {outcome}. وأكثرها تفسيرًا «{title}»: {weight}.',
  mismatch: 'مجموع الأوزان {sum}، وليس {total} كما أُعطي.',
};

export const funnelChart: Translated<English['funnelChart']> = {
  heading: 'كم شخصًا يواصل',
  stage: 'المرحلة',
  people: 'الأشخاص',
  conversion: 'من السابقة',
  exits: 'يغادرون',
  joined: 'ينضم {count}',
  summary: 'من أصل {first} عند «{from}» يصل {last} إلى «{to}» ({share}).',
  summaryWithExits:
    'من أصل {first} عند «{from}» يصل {last} إلى «{to}» ({share}). وأكثر المغادرة بعد «{worst}»: {exits}.',
  single: 'عدد الأشخاص عند «{from}»: {first}.',
};

export const traitRadar: Translated<English['traitRadar']> = {
  heading: 'السمات',
  trait: 'السمة',
  ends: 'من «{low}» إلى «{high}»',
  differ:
    'أكثر ما يختلفون في «{trait}»: {lowest} عند {lowestShare} و{highest} عند {highestShare} من الطريق بين «{low}» و«{high}».',
  single: 'أبعد ما تكون {name} عن الوسط في «{trait}»: {share} من الطريق بين «{low}» و«{high}».',
  alike: 'هم متشابهون في كل سمة معروفة عن الجميع.',
  more: {
    zero: 'لا شخصيات أخرى في الجدول.',
    one: 'شخصية واحدة أخرى تظهر في الجدول فقط.',
    two: 'شخصيتان أخريان تظهران في الجدول فقط.',
    few: '{count} شخصيات أخرى تظهر في الجدول فقط.',
    many: '{count} شخصية واحدة أخرى تظهر في الجدول فقط.',
    other: '{count} شخصية واحدة أخرى تظهر في الجدول فقط.',
  },
  partial: {
    zero: 'كل سمة معروفة عن الجميع.',
    one: 'سمة واحدة غير معروفة عن الجميع، فهي في الجدول فقط.',
    two: 'سمتان غير معروفتين عن الجميع، فهما في الجدول فقط.',
    few: '{count} سمات غير معروفة عن الجميع، فهي في الجدول فقط.',
    many: '{count} سمة غير معروفة عن الجميع، فهي في الجدول فقط.',
    other: '{count} سمة غير معروفة عن الجميع، فهي في الجدول فقط.',
  },
  unnamed: 'شخصية بلا اسم',
};

export const measureTrend: Translated<English['measureTrend']> = {
  date: 'التاريخ',
  value: 'القيمة',
  target: 'الهدف {target}',
  risen: '{measure}: ارتفاع من {first} ({from}) إلى {last} ({to}).',
  fallen: '{measure}: انخفاض من {first} ({from}) إلى {last} ({to}).',
  level: '{measure}: دون تغيّر، {first} ({from}) و{last} ({to}).',
  single: '{measure}: {first} ({from}).',
  reached: 'تحقّق الهدف {target}.',
  missed: 'لم يتحقّق الهدف {target}.',
  gaps: {
    zero: 'لكل فترة قيمة.',
    one: 'فترة واحدة بلا قيمة: الخط منقطع عندها.',
    two: 'فترتان بلا قيمة: الخط منقطع عندهما.',
    few: '{count} فترات بلا قيمة: الخط منقطع عندها.',
    many: '{count} فترة بلا قيمة: الخط منقطع عندها.',
    other: '{count} فترة بلا قيمة: الخط منقطع عندها.',
  },
  undated: {
    zero: 'لكل صف تاريخ.',
    one: 'صف واحد بلا تاريخ فتُرك.',
    two: 'صفان بلا تاريخ فتُركا.',
    few: '{count} صفوف بلا تاريخ فتُركت.',
    many: '{count} صفًا بلا تاريخ فتُركت.',
    other: '{count} صف بلا تاريخ فتُركت.',
  },
};
