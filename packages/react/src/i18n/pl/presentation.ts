import type { English } from '../en';
import type { Translated } from '../types';

export const presentation: Translated<English['presentation']> = {
  region: 'Prezentacja: {title}',
  position: '{number} z {count}',
  announcement: 'Slajd {number} z {count}: {title}',
  previous: 'Poprzedni slajd',
  next: 'Następny slajd',
  fullScreen: 'Pełny ekran',
  who: 'Kto podróżuje',
};
