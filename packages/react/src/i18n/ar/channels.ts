import type { English } from '../en';
import type { Translated } from '../types';

export const channels: Translated<English['channels']> = {
  web: 'الموقع الإلكتروني',
  app: 'التطبيق',
  email: 'البريد الإلكتروني',
  phone: 'الهاتف',
  chat: 'الدردشة',
  branch: 'الفرع',
  store: 'المتجر',
  letter: 'رسالة بريدية',
  sms: 'رسالة نصية',
  social: 'وسائل التواصل الاجتماعي',
  advertising: 'الإعلانات',
  search: 'البحث',
  review: 'آراء العملاء',
  'word-of-mouth': 'توصية شخصية',
  event: 'فعالية',
  delivery: 'التوصيل',
  partner: 'شريك',
};
