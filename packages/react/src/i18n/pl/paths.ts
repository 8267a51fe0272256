import type { English } from '../en';
import type { Translated } from '../types';

export const paths: Translated<English['paths']> = {
  region: 'Ścieżki poza prostą drogą',
  list: 'Te same ścieżki jako lista',
  empty:
    'Nie ma jeszcze ścieżek. Zapisz, gdzie klienci zawracają, przeskakują, zbaczają lub odchodzą.',
  loop: 'Powrót',
  again: 'Jeszcze raz to samo',
  skip: 'Przeskok',
  branch: 'Odgałęzienie',
  exit: 'Odejście',
  fromTo: 'od „{from}” do „{to}”',
  at: 'w punkcie „{title}”',
  customers: {
    one: '{count} klient',
    few: '{count} klientów',
    many: '{count} klientów',
    other: '{count} klienta',
  },
  count: {
    one: '{count} ścieżka odbiega od prostej drogi.',
    few: '{count} ścieżki odbiegają od prostej drogi.',
    many: '{count} ścieżek odbiega od prostej drogi.',
    other: '{count} ścieżki odbiega od prostej drogi.',
  },
  mostTaken: 'Najczęściej: od „{from}” do „{to}”, {share}.',
  mostRepeated: 'Najczęściej: jeszcze raz „{from}”, {share}.',
  mostLeft: 'Najwięcej odejść w punkcie „{from}”, {share}.',
  folded: {
    one: '{count} ścieżka leży wewnątrz zwiniętego etapu.',
    few: '{count} ścieżki leżą wewnątrz zwiniętych etapów.',
    many: '{count} ścieżek leży wewnątrz zwiniętych etapów.',
    other: '{count} ścieżki leży wewnątrz zwiniętych etapów.',
  },
  hidden: {
    one: 'Pominięto {count} ścieżkę: zaczyna się lub kończy w niewidocznym punkcie styku.',
    few: 'Pominięto {count} ścieżki: zaczynają się lub kończą w niewidocznych punktach styku.',
    many: 'Pominięto {count} ścieżek: zaczynają się lub kończą w niewidocznych punktach styku.',
    other: 'Pominięto {count} ścieżki: zaczynają się lub kończą w niewidocznych punktach styku.',
  },
};
