import type { Translated } from '@sojourn/react/kit';
import type { English } from '../en';

export const grid: Translated<English['grid']> = {
  region: 'خريطة «{title}»',
  grid: 'خريطة الرحلة',
  stageTitle: 'عنوان المرحلة',
  touchpointTitle: 'عنوان نقطة الاتصال',
  laneTitle: 'عنوان المسار',
  cardText: 'نص البطاقة',
  opportunityTitle: 'عنوان الفرصة',
  addStage: 'إضافة مرحلة',
  addTouchpoint: 'إضافة نقطة اتصال إلى «{stage}»',
  addLane: 'إضافة مسار',
  addCard: 'إضافة بطاقة: {lane}',
  addOpportunity: 'إضافة فرصة: {lane}',
  ownLane: 'مسار خاص بك',
  newStage: 'مرحلة جديدة',
  newTouchpoint: 'نقطة اتصال جديدة',
  newLane: 'مسار جديد',
  newOpportunity: 'فرصة جديدة',
  empty: 'فارغ: {lane}',
  emptyStage: 'لا نقاط اتصال بعد',
  emptyMap: 'لا مراحل في هذه الرحلة بعد.',
  expand: 'توسيع «{stage}»',
  collapse: 'طيّ «{stage}»',
  titleNeeded: 'لا يمكن أن يكون هذا فارغًا؛ يبقى النص السابق.',
  untold: 'بطاقة بلا نص',
};
