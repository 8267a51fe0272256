import type { English } from '../en';
import type { Translated } from '../types';

export const segments: Translated<English['segments']> = {
  name: 'Tỷ trọng khách hàng',
  summary: {
    other: '{count} phân khúc. Lớn nhất là “{largest}”: {share} khách hàng.',
  },
  covered: 'Tổng cộng chiếm {share}.',
  over: 'Tổng các tỷ trọng là {share}, nên có phân khúc chồng lên nhau hoặc có số sai. Thanh được thu nhỏ cho vừa.',
  segment: 'Phân khúc',
  share: 'Tỷ lệ',
  rest: 'Chưa rõ',
  notKnown: 'chưa biết',
  under: 'dưới {share}',
  empty: 'Chưa có tỷ trọng nào. Hãy cho biết mỗi phân khúc chiếm bao nhiêu phần khách hàng.',
};
