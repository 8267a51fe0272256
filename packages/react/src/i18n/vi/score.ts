import type { English } from '../en';
import type { Translated } from '../types';

export const score: Translated<English['score']> = {
  value: '{measure}: {value}.',
  scale: 'Thang đo từ {min} đến {max}; càng cao càng tốt.',
  scaleDown: 'Thang đo từ {min} đến {max}; càng thấp càng tốt.',
  interval: 'Khoảng tin cậy 95 phần trăm: {low} đến {high}.',
  answers: { other: 'Từ {count} câu trả lời.' },
  target: 'Mục tiêu: {target}.',
  method: 'Phương pháp: {method}.',
  positive: 'Kết quả tốt.',
  neutral: 'Kết quả không tốt cũng không xấu.',
  negative: 'Kết quả kém.',
  notMeasured: '{measure}: chưa hỏi.',
  notNumeric: '{measure}: “{raw}”, không phải là số trên thang đo.',
  range: '{low} đến {high}',
  n: 'n {count}',
  gap: 'chưa hỏi',
  'top-2-box': 'tỷ lệ 2 mức trả lời cao nhất',
  'top-3-box': 'tỷ lệ 3 mức trả lời cao nhất',
  mean: 'trung bình',
  net: 'tỷ lệ ròng',
};
