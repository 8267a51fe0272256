import type { English } from '../en';
import type { Translated } from '../types';

export const evidence: Translated<English['evidence']> = {
  assumption: 'Giả định',
  internal: 'Hiểu biết nội bộ',
  qualitative: 'Nghiên cứu định tính',
  quantitative: 'Nghiên cứu định lượng',
  withAnswers: '{grade}, n {n}',
};
