import type { English } from '../en';
import type { Translated } from '../types';

export const blueprint: Translated<English['blueprint']> = {
  customerActions: 'Działania klienta',
  evidence: 'Dowody materialne',
  frontstage: 'Co Wasi ludzie i ekrany robią na oczach klientów.',
  backstage: 'Co Wasi ludzie robią poza zasięgiem wzroku klientów.',
  support: 'Systemy, działy i partnerzy, którzy za tym stoją.',
  needs: 'Wymaga',
  neededBy: 'Wymagane przez',
  dependenciesOf: 'Zależności',
  dependencies: {
    one: '{count} zależność',
    few: '{count} zależności',
    many: '{count} zależności',
    other: '{count} zależności',
  },
  arrows: 'Strzałka prowadzi od karty do tego, czego ta karta wymaga.',
  waiting: {
    one: '{count} karta widoczna dla klientów czeka na proces wsparcia.',
    few: '{count} karty widoczne dla klientów czekają na procesy wsparcia.',
    many: '{count} kart widocznych dla klientów czeka na procesy wsparcia.',
    other: '{count} karty widocznej dla klientów czeka na procesy wsparcia.',
  },
  waits: 'czeka na wsparcie',
  card: 'Karta',
};
