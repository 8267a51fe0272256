import type { English } from '../en';
import type { Translated } from '../types';

export const card: Translated<English['card']> = {
  untold: 'Chưa có nội dung.',
  showAll: 'Xem tất cả',
  openLink: 'Mở liên kết',
  others: '+{count}',
  needs: { other: 'Phụ thuộc vào {count} thẻ khác' },
};
