import type { English } from '../en';
import type { Translated } from '../types';

export const choices: Translated<English['choices']> = {
  direct: 'tiếp xúc trực tiếp',
  owned: 'của chính mình',
  branch: 'Rẽ nhánh',
  loop: 'Quay vòng',
  skip: 'Bỏ qua',
  exit: 'Rời đi',
  neutral: 'trung tính',
  blue: 'xanh dương',
  teal: 'xanh mòng két',
  green: 'xanh lá',
  olive: 'xanh ô liu',
  amber: 'hổ phách',
  orange: 'cam',
  red: 'đỏ',
  pink: 'hồng',
  violet: 'tím',
};
