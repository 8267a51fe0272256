import type { English } from '../en';
import type { Translated } from '../types';

export const story: Translated<English['story']> = {
  begins: 'Bắt đầu như thế nào',
  ends: 'Kết thúc như thế nào',
  stage: 'Giai đoạn {number} trên {count}',
  worse: 'Thấp hơn kỳ vọng {gap}: {expected}.',
  better: 'Cao hơn kỳ vọng {gap}: {expected}.',
  same: 'Đúng như kỳ vọng: {expected}.',
};
