import type { English } from '../en';
import type { Translated } from '../types';

export const channels: Translated<English['channels']> = {
  web: 'Strona internetowa',
  app: 'Aplikacja',
  email: 'E-mail',
  phone: 'Telefon',
  chat: 'Czat',
  branch: 'Oddział',
  store: 'Sklep',
  letter: 'List',
  sms: 'SMS',
  social: 'Media społecznościowe',
  advertising: 'Reklama',
  search: 'Wyszukiwarka',
  review: 'Opinie',
  'word-of-mouth': 'Polecenie znajomych',
  event: 'Wydarzenie',
  delivery: 'Dostawa',
  partner: 'Partner',
};
