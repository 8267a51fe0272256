import type { English } from '../en';
import type { Translated } from '../types';

export const gallery: Translated<English['gallery']> = {
  title: 'Chân dung khách hàng',
  count: { other: '{count} chân dung' },
  shown: { other: '{shown} trên {count} chân dung' },
  segment: 'Phân khúc',
  all: 'Tất cả phân khúc',
  without: 'Chưa có phân khúc',
  select: 'Chọn {name}',
  empty: 'Chưa có chân dung nào. Hãy bắt đầu với một người mà nhóm đã gặp.',
};
