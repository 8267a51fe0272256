import type { English } from '../en';
import type { Translated } from '../types';

export const traits: Translated<English['traits']> = {
  place: '{name}, {label}: {share} drogi od „{low}” do „{high}”',
  empty:
    'Nie ma jeszcze cech. Nazwij dwa końce, „ufa ludziom” i „ufa liczbom”, i wskaż miejsce między nimi.',
};
