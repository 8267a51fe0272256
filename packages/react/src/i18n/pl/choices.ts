import type { English } from '../en';
import type { Translated } from '../types';

export const choices: Translated<English['choices']> = {
  direct: 'kontakt bezpośredni',
  owned: 'własne',
  branch: 'Odgałęzienie',
  loop: 'Pętla',
  skip: 'Przeskok',
  exit: 'Odejście',
  neutral: 'neutralny',
  blue: 'niebieski',
  teal: 'morski',
  green: 'zielony',
  olive: 'oliwkowy',
  amber: 'bursztynowy',
  orange: 'pomarańczowy',
  red: 'czerwony',
  pink: 'różowy',
  violet: 'fioletowy',
};
