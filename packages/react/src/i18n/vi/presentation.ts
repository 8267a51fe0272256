import type { English } from '../en';
import type { Translated } from '../types';

export const presentation: Translated<English['presentation']> = {
  region: 'Trình chiếu: {title}',
  position: '{number} trên {count}',
  announcement: 'Trang {number} trên {count}: {title}',
  previous: 'Trang trước',
  next: 'Trang sau',
  fullScreen: 'Toàn màn hình',
  who: 'Ai đi trên hành trình',
};
