import type { English } from '../en';
import type { Translated } from '../types';

export const touchpoint: Translated<English['touchpoint']> = {
  untitled: 'Điểm chạm chưa có tên',
  'third-party': 'bên thứ ba',
  'by-partner': 'qua đối tác',
  indirect: 'tiếp xúc gián tiếp',
  alone: 'tự thực hiện',
  truth: 'Khoảnh khắc quyết định',
  pain: 'Điểm đau',
  excellence: 'Điểm xuất sắc',
  nested: 'Có hành trình riêng',
};
