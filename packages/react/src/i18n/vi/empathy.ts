import type { English } from '../en';
import type { Translated } from '../types';

export const empathy: Translated<English['empathy']> = {
  name: 'Bản đồ thấu cảm: {name}',
  says: 'Nói',
  thinks: 'Nghĩ',
  does: 'Làm',
  feels: 'Cảm thấy',
  pains: 'Nỗi đau',
  gains: 'Lợi ích',
  saysEmpty: 'Lời của chính họ, từ một cuộc phỏng vấn hay cuộc gọi.',
  thinksEmpty: 'Điều họ giữ cho riêng mình: nghi ngờ, hy vọng, điều quan trọng với họ.',
  doesEmpty: 'Điều người khác có thể thấy họ làm.',
  feelsEmpty: 'Họ cảm thấy gì, và vì điều gì.',
  painsEmpty: 'Điều gây khó khăn: trở ngại, nỗi lo, thời gian mất đi.',
  gainsEmpty: 'Điều họ muốn và cần, và làm sao họ biết mình đã có được.',
  empty: 'Chưa có chân dung nào. Bản đồ thấu cảm nói về một người.',
};
