import type { English } from '../en';
import type { Translated } from '@sojourn/react/kit';

export const editor: Translated<English['editor']> = {
  region: 'المحرّر: {title}',
  untitled: 'رحلة بلا عنوان',
  loading: 'يجري فتح الرحلة …',
  undo: 'تراجع',
  redo: 'إعادة',
  tools: 'أدوات المحرّر',
  actions: 'ما يمكن فعله هنا',
  close: 'إغلاق',
  cancel: 'إلغاء',
  done: 'تم',
  more: 'المزيد',
  details: 'التفاصيل',
  find: 'بحث',
  problems: 'المشكلات',
  history: 'السجلّ',
  comments: 'التعليقات',
  view: 'العرض',
  readOnly: 'يمكن قراءة هذه الرحلة هنا، ولا يمكن تغييرها.',
  refused: 'لم يتغيّر شيء. {reason}',
  notLoaded:
    'تعذّر تحميل هذا الجزء من المحرّر. ما كتبته ما زال هنا: أعد تحميل الصفحة حين تعود الشبكة.',
  undone: 'تم التراجع.',
  redone: 'تمت الإعادة.',
};
