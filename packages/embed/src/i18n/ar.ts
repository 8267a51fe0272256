import type { EmbedWords } from './en';

/** The elements' own words in Arabic. */
export const embed: EmbedWords = {
  loading: 'يجري تحميل الرحلة.',
  notShown: 'تعذّر عرض الرحلة.',
  noDocument:
    'لا توجد رحلة هنا بعد. حدِّد مستندًا بالسمة «src»، أو ضعه في عنصر فرعي <script type="application/json">.',
  noPersona: 'لا توجد شخصية في هذه الرحلة.',
  unknownPersona: 'لا توجد في هذه الرحلة شخصية معرّفها «{id}».',
  badAddress: 'لا يمكن قراءة رحلة من العنوان «{src}». يلزم عنوان http أو https.',
  unreachable:
    'لم يصل ردّ من {src}. هل العنوان صحيح، وهل يسمح ذلك الخادم لهذه الصفحة بقراءته (CORS)؟',
  badStatus: 'ردّ {src} بالحالة {status} بدلًا من رحلة.',
  notJson: 'ردّ {src} بصفحة ويب بدلًا من رحلة. هل يتطلّب تسجيل الدخول؟',
  tooLarge: 'ما يرسله {src} أكبر ممّا يجوز لرحلة.',
  tooSlow: 'لم تصل الرحلة كاملة من {src} خلال 30 ثانية.',
  broken: 'تعذّر رسم هذه الرحلة: {message}',
};
