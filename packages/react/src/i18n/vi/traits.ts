import type { English } from '../en';
import type { Translated } from '../types';

export const traits: Translated<English['traits']> = {
  place: '{name}, {label}: {share} quãng đường từ “{low}” đến “{high}”',
  empty:
    'Chưa có nét tính cách nào. Hãy đặt tên cho hai đầu, “tin người” và “tin số liệu”, rồi cho biết họ ở đâu.',
};
