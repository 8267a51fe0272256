import type { English } from '../en';
import type { Translated } from '../types';

export const evidenceMeter: Translated<English['evidenceMeter']> = {
  researched: {
    one: 'Na badaniach opiera się {share} z {count} karty.',
    few: 'Na badaniach opiera się {share} z {count} kart.',
    many: 'Na badaniach opiera się {share} z {count} kart.',
    other: 'Na badaniach opiera się {share} z {count} karty.',
  },
  assumptions: {
    one: '{count} to założenie.',
    few: '{count} to założenia.',
    many: '{count} to założenia.',
    other: '{count} to założenia.',
  },
  pastReview: 'Termin przeglądu minął {date}.',
  empty: 'Żadna karta nie mówi jeszcze nic o klientach.',
  evidence: 'Podstawa',
  cards: 'Karty',
  share: 'Udział',
};
