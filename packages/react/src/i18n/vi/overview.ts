import type { English } from '../en';
import type { Translated } from '../types';

export const overview: Translated<English['overview']> = {
  worst: 'Nơi cảm nhận tệ nhất',
  best: 'Nơi cảm nhận tốt nhất',
  known: { other: 'Đã biết cảm nhận tại {known} trên {count} điểm chạm.' },
  range: 'Thấp nhất tại “{low}” ({lowValue}), cao nhất tại “{high}” ({highValue}).',
  only: 'Chỉ biết tại “{title}”.',
  level: 'Như nhau tại mọi điểm chạm đã biết.',
  unasked: 'Chưa ai được hỏi về cảm nhận ở giai đoạn này.',
  'because-truth': 'Được đánh dấu là khoảnh khắc quyết định.',
  'because-pain': 'Được đánh dấu là điểm đau.',
  'because-excellence': 'Được đánh dấu là điểm xuất sắc.',
  unexplained: 'Chưa ai ghi lại lý do.',
  unrated:
    'Chưa có điểm chạm nào được chấm điểm. Hãy chấm vài điểm, nơi tệ nhất và tốt nhất sẽ hiện ở đây.',
};
