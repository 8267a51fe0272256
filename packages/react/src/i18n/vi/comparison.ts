import type { English } from '../en';
import type { Translated } from '../types';

export const comparison: Translated<English['comparison']> = {
  name: 'So sánh các chân dung',
  differences: { other: '{count} điểm khác nhau, hành vi trước tiên.' },
  only: 'chỉ chân dung này',
  onlyOne: 'Chỉ {name}:',
  subject: 'Nội dung',
  role: 'Vai trò',
  segment: 'Phân khúc',
  share: 'Tỷ trọng khách hàng',
  provenance: 'Dựa trên',
  nothing: 'chưa ghi gì',
  sameForAll: { other: 'Giống nhau ở tất cả: {count} nội dung' },
  noDifferences: 'Theo những gì đã ghi, các chân dung này không khác nhau.',
  one: 'Một chân dung thì không có gì để so sánh. Hãy thêm một chân dung nữa.',
  empty: 'Chưa có chân dung nào để so sánh. Hãy chọn từ hai trở lên.',
};
