import type { English } from '../en';
import type { Translated } from '../types';

export const evidenceMeter: Translated<English['evidenceMeter']> = {
  researched: {
    zero: 'لا بطاقات بعد.',
    one: 'بطاقة واحدة، {share} منها يستند إلى بحث.',
    two: 'بطاقتان، {share} منهما يستند إلى بحث.',
    few: '{share} من {count} بطاقات يستند إلى بحث.',
    many: '{share} من {count} بطاقة يستند إلى بحث.',
    other: '{share} من {count} بطاقة يستند إلى بحث.',
  },
  assumptions: {
    zero: 'لا افتراضات بينها.',
    one: 'واحدة منها افتراض.',
    two: 'اثنتان منها افتراضان.',
    few: '{count} منها افتراضات.',
    many: '{count} منها افتراضات.',
    other: '{count} منها افتراضات.',
  },
  pastReview: 'كان موعد المراجعة في {date}.',
  empty: 'لا بطاقة تقول شيئًا عن العملاء بعد.',
  evidence: 'الدليل',
  cards: 'البطاقات',
  share: 'النسبة',
};
