import type { English } from '../en';
import type { Translated } from '../types';

export const paths: Translated<English['paths']> = {
  region: 'Các lối rẽ khỏi đường thẳng',
  list: 'Cùng các lối đó, dạng danh sách',
  empty: 'Chưa có lối rẽ nào. Hãy ghi nơi khách hàng quay lại, bỏ qua, rẽ nhánh hoặc rời đi.',
  loop: 'Quay lại',
  again: 'Làm lại lần nữa',
  skip: 'Bỏ qua',
  branch: 'Rẽ nhánh',
  exit: 'Rời đi',
  fromTo: 'từ “{from}” đến “{to}”',
  at: 'tại “{title}”',
  customers: { other: '{count} khách hàng' },
  count: { other: '{count} lối rời khỏi đường thẳng.' },
  mostTaken: 'Đi nhiều nhất: từ “{from}” đến “{to}”, {share}.',
  mostRepeated: 'Đi nhiều nhất: “{from}” thêm lần nữa, {share}.',
  mostLeft: 'Rời đi nhiều nhất tại “{from}”, {share}.',
  folded: { other: '{count} lối nằm trong các giai đoạn đã thu gọn.' },
  hidden: {
    other: '{count} lối được lược bỏ vì bắt đầu hoặc kết thúc ở điểm chạm không hiển thị.',
  },
};
