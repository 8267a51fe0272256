import type { English } from '../en';
import type { Translated } from '../types';

export const comparison: Translated<English['comparison']> = {
  name: 'مقارنة الشخصيات',
  differences: {
    zero: 'لا فروق بينها.',
    one: 'فرق واحد بينها، والسلوك أولًا.',
    two: 'فرقان بينها، والسلوك أولًا.',
    few: '{count} فروق بينها، والسلوك أولًا.',
    many: '{count} فرقًا بينها، والسلوك أولًا.',
    other: '{count} فرق بينها، والسلوك أولًا.',
  },
  only: 'هذه الشخصية وحدها',
  onlyOne: '{name} وحدها:',
  subject: 'الموضوع',
  role: 'الدور',
  segment: 'الشريحة',
  share: 'الحصة من العملاء',
  provenance: 'ما تستند إليه',
  nothing: 'لم يُدوَّن شيء',
  sameForAll: {
    zero: 'لا شيء مشترك بين الجميع',
    one: 'مشترك بين الجميع: موضوع واحد',
    two: 'مشترك بين الجميع: موضوعان',
    few: 'مشترك بين الجميع: {count} موضوعات',
    many: 'مشترك بين الجميع: {count} موضوعًا',
    other: 'مشترك بين الجميع: {count} موضوع',
  },
  noDifferences: 'بحسب ما دُوِّن، لا تختلف هذه الشخصيات.',
  one: 'لا شيء تُقارَن به شخصية واحدة. أضف شخصية ثانية.',
  empty: 'لا شخصيات للمقارنة بعد. اختر اثنتين أو أكثر.',
};
