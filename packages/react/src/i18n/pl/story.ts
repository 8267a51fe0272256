import type { English } from '../en';
import type { Translated } from '../types';

export const story: Translated<English['story']> = {
  begins: 'Jak się zaczyna',
  ends: 'Jak się kończy',
  stage: 'Etap {number} z {count}',
  worse: 'O {gap} poniżej oczekiwań: {expected}.',
  better: 'O {gap} powyżej oczekiwań: {expected}.',
  same: 'Zgodnie z oczekiwaniami: {expected}.',
};
