import type { English } from '../en';
import type { Translated } from '../types';

export const moment: Translated<English['moment']> = {
  purpose: 'Điều khách hàng thực sự muốn',
  before: 'Ngay trước đó',
  after: 'Ngay sau đó',
  delight: 'Điều sẽ làm họ thích thú',
  levels: 'Ba mức trải nghiệm',
  value: '{value} trên thang từ {min} đến {max}',
  'lags-goal': 'Mức đạt mục tiêu tụt lại nhiều nhất: hãy sửa sản phẩm trước.',
  'lags-ease': 'Mức dễ dàng tụt lại nhiều nhất: hãy sửa khâu cung cấp trước.',
  'lags-emotion': 'Cảm xúc tụt lại nhiều nhất: hãy sửa thái độ phục vụ trước.',
  'lowest-goal': 'Xét trên thang riêng, mức đạt mục tiêu thấp nhất: hãy xem lại sản phẩm trước.',
  'lowest-ease': 'Xét trên thang riêng, mức dễ dàng thấp nhất: hãy xem lại khâu cung cấp trước.',
  'lowest-emotion': 'Xét trên thang riêng, cảm xúc thấp nhất: hãy xem lại thái độ phục vụ trước.',
  even: 'Không có mức nào tụt lại so với các mức khác.',
  none: 'Hãy chọn một điểm chạm để xem điều gì quan trọng ở đó.',
  unknown: 'Hành trình này không có điểm chạm “{id}”. Có thể nó đã bị xóa: hãy chọn điểm khác.',
  empty: 'Chưa biết gì về khoảnh khắc này. Hãy bắt đầu với điều khách hàng thực sự muốn.',
};
