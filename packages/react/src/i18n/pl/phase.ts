import type { English } from '../en';
import type { Translated } from '../types';

export const phase: Translated<English['phase']> = {
  untitled: 'Etap bez tytułu',
  before: 'Przed',
  during: 'W trakcie',
  after: 'Po',
};
