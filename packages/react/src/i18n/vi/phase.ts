import type { English } from '../en';
import type { Translated } from '../types';

export const phase: Translated<English['phase']> = {
  untitled: 'Giai đoạn chưa có tên',
  before: 'Trước',
  during: 'Trong',
  after: 'Sau',
};
