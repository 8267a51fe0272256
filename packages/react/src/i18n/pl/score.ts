import type { English } from '../en';
import type { Translated } from '../types';

export const score: Translated<English['score']> = {
  value: '{measure}: {value}.',
  scale: 'Skala od {min} do {max}; im wyżej, tym lepiej.',
  scaleDown: 'Skala od {min} do {max}; im niżej, tym lepiej.',
  interval: '95-procentowy przedział ufności: od {low} do {high}.',
  answers: {
    one: 'Na podstawie {count} odpowiedzi.',
    few: 'Na podstawie {count} odpowiedzi.',
    many: 'Na podstawie {count} odpowiedzi.',
    other: 'Na podstawie {count} odpowiedzi.',
  },
  target: 'Cel: {target}.',
  method: 'Metoda: {method}.',
  positive: 'To dobry wynik.',
  neutral: 'To wynik ani dobry, ani zły.',
  negative: 'To słaby wynik.',
  notMeasured: '{measure}: jeszcze nie pytano.',
  notNumeric: '{measure}: „{raw}”, co nie jest liczbą na tej skali.',
  range: 'od {low} do {high}',
  n: 'n {count}',
  gap: 'jeszcze nie pytano',
  'top-2-box': 'odsetek 2 najwyższych odpowiedzi',
  'top-3-box': 'odsetek 3 najwyższych odpowiedzi',
  mean: 'średnia',
  net: 'odsetek netto',
};
