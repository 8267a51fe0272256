import type { English } from '../en';
import type { Translated } from '../types';

export const overview: Translated<English['overview']> = {
  worst: 'Gdzie jest najgorzej',
  best: 'Gdzie jest najlepiej',
  known: {
    one: 'Odczucia są znane w {known} z {count} punktu styku.',
    few: 'Odczucia są znane w {known} z {count} punktów styku.',
    many: 'Odczucia są znane w {known} z {count} punktów styku.',
    other: 'Odczucia są znane w {known} z {count} punktu styku.',
  },
  range: 'Najniżej przy „{low}” ({lowValue}), najwyżej przy „{high}” ({highValue}).',
  only: 'Znane tylko przy „{title}”.',
  level: 'Tak samo w każdym punkcie styku, w którym jest to znane.',
  unasked: 'Nikogo jeszcze nie zapytano o odczucia na tym etapie.',
  'because-truth': 'Oznaczone jako moment prawdy.',
  'because-pain': 'Oznaczone jako bolączka.',
  'because-excellence': 'Oznaczone jako mocna strona.',
  unexplained: 'Nikt jeszcze nie zapisał dlaczego.',
  unrated:
    'Żaden punkt styku nie ma jeszcze oceny. Oceń kilka, a staną tu najgorsze i najlepsze miejsca.',
};
