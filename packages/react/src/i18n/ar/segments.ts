import type { English } from '../en';
import type { Translated } from '../types';

export const segments: Translated<English['segments']> = {
  name: 'حصص العملاء',
  summary: {
    zero: 'لا شرائح.',
    one: '«{largest}» هي الشريحة الوحيدة: {share} من العملاء.',
    two: 'شريحتان. أكبرهما «{largest}»: {share} من العملاء.',
    few: '{count} شرائح. أكبرها «{largest}»: {share} من العملاء.',
    many: '{count} شريحة. أكبرها «{largest}»: {share} من العملاء.',
    other: '{count} شريحة. أكبرها «{largest}»: {share} من العملاء.',
  },
  covered: 'وهي تغطي معًا {share}.',
  over: 'مجموع الحصص {share}، فإما أن الشرائح متداخلة أو أن أحد الأرقام خاطئ. رُسم الشريط أصغر ليتّسع لها.',
  segment: 'الشريحة',
  share: 'الحصة',
  rest: 'غير معروف',
  notKnown: 'غير معروفة',
  under: 'أقل من {share}',
  empty: 'لا حصص بعد. اذكر أي جزء من العملاء تمثّله كل شريحة.',
};
