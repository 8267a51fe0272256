import type { English } from '../en';
import type { Translated } from '../types';

export const stage: Translated<English['stage']> = {
  customerGoal: 'Điều khách hàng muốn',
  businessGoal: 'Điều doanh nghiệp muốn',
  touchpoints: 'Các điểm chạm của giai đoạn {stage}',
  count: { other: '{count} điểm chạm' },
  empty: 'Chưa có điểm chạm nào. Hãy đặt vào đây mọi lần tiếp xúc và mọi việc khách hàng tự làm.',
};
