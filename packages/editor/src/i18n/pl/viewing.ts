import type { English } from '../en';
import type { Translated } from '@sojourn/react/kit';

export const viewing: Translated<English['viewing']> = {
  view: 'Widok',
  hidden: {
    one: 'ukryto {count}',
    few: 'ukryto {count}',
    many: 'ukryto {count}',
    other: 'ukryto {count}',
  },
  zoom: 'Przybliżenie',
  touchpoints: 'Punkty styku',
  stages: 'Tylko etapy',
  fold: 'Zwiń wszystkie etapy',
  unfold: 'Rozwiń wszystkie etapy',
  curves: 'Krzywe',
  together: 'Wszystkie persony razem',
  each: 'Po jednej dla każdej persony',
  lanes: 'Wiersze',
  personas: 'Persony',
  untitled: 'Bez tytułu',
  reset: 'Pokaż wszystko',
};
