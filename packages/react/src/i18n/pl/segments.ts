import type { English } from '../en';
import type { Translated } from '../types';

export const segments: Translated<English['segments']> = {
  name: 'Udziały klientów',
  summary: {
    one: 'Jedyny segment to „{largest}”: {share} klientów.',
    few: '{count} segmenty. Największy to „{largest}”: {share} klientów.',
    many: '{count} segmentów. Największy to „{largest}”: {share} klientów.',
    other: '{count} segmentu. Największy to „{largest}”: {share} klientów.',
  },
  covered: 'Razem obejmują {share}.',
  over: 'Udziały dają razem {share}, więc segmenty się nakładają albo któraś liczba jest błędna. Pasek zmniejszono, aby się zmieścił.',
  segment: 'Segment',
  share: 'Udział',
  rest: 'Nieznane',
  notKnown: 'nie wiadomo',
  under: 'poniżej {share}',
  empty: 'Nie ma jeszcze udziałów. Podaj, jaką część klientów stanowi każdy segment.',
};
