import type { English } from '../en';
import type { Translated } from '../types';

export const gallery: Translated<English['gallery']> = {
  title: 'Persony',
  count: {
    one: '{count} persona',
    few: '{count} persony',
    many: '{count} person',
    other: '{count} persony',
  },
  shown: {
    one: '{shown} z {count} persony',
    few: '{shown} z {count} person',
    many: '{shown} z {count} person',
    other: '{shown} z {count} persony',
  },
  segment: 'Segment',
  all: 'Wszystkie segmenty',
  without: 'Bez segmentu',
  select: 'Wybierz: {name}',
  empty: 'Nie ma jeszcze person. Zacznij od kogoś, kogo zespół poznał.',
};
