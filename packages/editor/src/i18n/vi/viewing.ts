import type { English } from '../en';
import type { Translated } from '@sojourn/react/kit';

export const viewing: Translated<English['viewing']> = {
  view: 'Cách xem',
  hidden: { other: 'đang ẩn {count}' },
  zoom: 'Mức thu phóng',
  touchpoints: 'Điểm chạm',
  stages: 'Chỉ giai đoạn',
  fold: 'Thu gọn mọi giai đoạn',
  unfold: 'Mở rộng mọi giai đoạn',
  curves: 'Đường cảm xúc',
  together: 'Chung cho mọi chân dung',
  each: 'Mỗi chân dung một đường',
  lanes: 'Các làn',
  personas: 'Chân dung khách hàng',
  untitled: 'Chưa có tên',
  reset: 'Hiện tất cả',
};
