import type { English } from '../en';
import type { Translated } from '../types';

export const gallery: Translated<English['gallery']> = {
  title: 'الشخصيات',
  count: {
    zero: 'لا شخصيات',
    one: 'شخصية واحدة',
    two: 'شخصيتان',
    few: '{count} شخصيات',
    many: '{count} شخصية',
    other: '{count} شخصية',
  },
  shown: {
    zero: 'لا شخصيات',
    one: '{shown} من شخصية واحدة',
    two: '{shown} من شخصيتين',
    few: '{shown} من {count} شخصيات',
    many: '{shown} من {count} شخصية',
    other: '{shown} من {count} شخصية',
  },
  segment: 'الشريحة',
  all: 'كل الشرائح',
  without: 'بلا شريحة',
  select: 'اختر {name}',
  empty: 'لا شخصيات بعد. ابدأ بشخص التقى به الفريق.',
};
