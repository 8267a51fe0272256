import type { English } from '../en';
import type { Translated } from '../types';

export const curve: Translated<English['curve']> = {
  'very-negative': 'Złość',
  negative: 'Irytacja',
  neutral: 'Obojętność',
  positive: 'Zadowolenie',
  'very-positive': 'Zachwyt',
  experienced: 'doświadczone',
  expected: 'oczekiwane',
  'experienced-organization': 'organizacja',
  'expected-organization': 'organizacja, oczekiwane',
  unasked: 'jeszcze nie pytano',
  touchpoint: 'Punkt styku',
  empty: 'Nie ma jeszcze ocen. Oceń punkt styku, a linia zacznie się tutaj.',
  summary: '{measure}: najniżej przy „{low}” ({lowValue}), najwyżej przy „{high}” ({highValue}).',
  flat: '{measure}: {value} przy „{title}”.',
  gaps: {
    one: 'O {count} punkt styku jeszcze nie pytano.',
    few: 'O {count} punkty styku jeszcze nie pytano.',
    many: 'O {count} punktów styku jeszcze nie pytano.',
    other: 'O {count} punktu styku jeszcze nie pytano.',
  },
  point: '{line}: {word}, {value}',
  pointOfMeasure: '{line}: {value}',
};
