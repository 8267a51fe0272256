import type { English } from '../en';
import type { Translated } from '../types';

export const stage: Translated<English['stage']> = {
  customerGoal: 'Czego chce klient',
  businessGoal: 'Czego chce firma',
  touchpoints: 'Punkty styku etapu {stage}',
  count: {
    one: '{count} punkt styku',
    few: '{count} punkty styku',
    many: '{count} punktów styku',
    other: '{count} punktu styku',
  },
  empty:
    'Nie ma jeszcze punktów styku. Umieść tu każdy kontakt i wszystko, co klient robi samodzielnie.',
};
