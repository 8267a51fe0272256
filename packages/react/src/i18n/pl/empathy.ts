import type { English } from '../en';
import type { Translated } from '../types';

export const empathy: Translated<English['empathy']> = {
  name: 'Mapa empatii: {name}',
  says: 'Mówi',
  thinks: 'Myśli',
  does: 'Robi',
  feels: 'Czuje',
  pains: 'Bolączki',
  gains: 'Korzyści',
  saysEmpty: 'Własne słowa z wywiadu lub rozmowy.',
  thinksEmpty: 'To, co zachowuje dla siebie: wątpliwości, nadzieje, to, co ważne.',
  doesEmpty: 'To, co można by zaobserwować.',
  feelsEmpty: 'Co czuje i z jakiego powodu.',
  painsEmpty: 'Co sprawia trudność: przeszkody, obawy, stracony czas.',
  gainsEmpty: 'Czego chce i potrzebuje i po czym pozna, że to ma.',
  empty: 'Nie ma jeszcze persony. Mapa empatii opowiada o jednej osobie.',
};
