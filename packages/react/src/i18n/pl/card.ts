import type { English } from '../en';
import type { Translated } from '../types';

export const card: Translated<English['card']> = {
  untold: 'Nic tu jeszcze nie napisano.',
  showAll: 'Pokaż całość',
  openLink: 'Otwórz link',
  others: '+{count}',
  needs: {
    one: 'Zależy od {count} innej karty',
    few: 'Zależy od {count} innych kart',
    many: 'Zależy od {count} innych kart',
    other: 'Zależy od {count} innej karty',
  },
};
