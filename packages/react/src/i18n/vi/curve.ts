import type { English } from '../en';
import type { Translated } from '../types';

export const curve: Translated<English['curve']> = {
  'very-negative': 'Tức giận',
  negative: 'Khó chịu',
  neutral: 'Bình thường',
  positive: 'Hài lòng',
  'very-positive': 'Vui sướng',
  experienced: 'đã trải nghiệm',
  expected: 'mong đợi',
  'experienced-organization': 'tổ chức',
  'expected-organization': 'tổ chức, mong đợi',
  unasked: 'chưa hỏi',
  touchpoint: 'Điểm chạm',
  empty: 'Chưa có đánh giá. Hãy chấm điểm một điểm chạm, đường biểu diễn sẽ bắt đầu từ đó.',
  summary: '{measure}: thấp nhất tại “{low}” ({lowValue}), cao nhất tại “{high}” ({highValue}).',
  flat: '{measure}: {value} tại “{title}”.',
  gaps: { other: '{count} điểm chạm chưa được hỏi.' },
  point: '{line}: {word}, {value}',
  pointOfMeasure: '{line}: {value}',
};
