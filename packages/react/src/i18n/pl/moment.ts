import type { English } from '../en';
import type { Translated } from '../types';

export const moment: Translated<English['moment']> = {
  purpose: 'Czego klient naprawdę chce',
  before: 'Tuż przedtem',
  after: 'Zaraz potem',
  delight: 'Co by zachwyciło',
  levels: 'Trzy poziomy doświadczenia',
  value: '{value} na skali od {min} do {max}',
  'lags-goal': 'Najbardziej odstaje osiągnięcie celu: najpierw popraw produkt.',
  'lags-ease': 'Najbardziej odstaje łatwość: najpierw popraw sposób dostarczenia.',
  'lags-emotion': 'Najbardziej odstają odczucia: najpierw popraw sposób traktowania ludzi.',
  'lowest-goal':
    'Na własnej skali najniżej leży osiągnięcie celu: najpierw przyjrzyj się produktowi.',
  'lowest-ease': 'Na własnej skali najniżej leży łatwość: najpierw przyjrzyj się dostarczeniu.',
  'lowest-emotion':
    'Na własnej skali najniżej leżą odczucia: najpierw przyjrzyj się traktowaniu ludzi.',
  even: 'Żaden pojedynczy poziom nie odstaje od pozostałych.',
  none: 'Wybierz punkt styku, aby zobaczyć, co się w nim liczy.',
  unknown: 'W tej podróży nie ma punktu styku „{id}”. Mógł zostać usunięty: wybierz inny.',
  empty: 'O tym momencie jeszcze nic nie wiadomo. Zacznij od tego, czego klient naprawdę chce.',
};
