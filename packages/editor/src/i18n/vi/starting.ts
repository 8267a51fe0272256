import type { English } from '../en';
import type { Translated } from '@sojourn/react/kit';

export const starting: Translated<English['starting']> = {
  title: 'Hành trình này bắt đầu từ đâu?',
  hint: 'Hãy bắt đầu với một mẫu. Mọi thứ trong đó đều có thể đổi tên, di chuyển và xóa.',
  readOnlyHint: 'Hành trình này chưa có giai đoạn nào.',
  templates: 'Các mẫu',
  others: 'Hoặc không dùng mẫu',
  emptyStage: 'Bắt đầu với một giai đoạn trống',
  paste: 'Dán các hàng từ bảng tính',
  pasteHow: 'Hãy sao chép các hàng trong bảng tính, rồi nhấn {keys} tại đây.',
  stages: { other: '{count} giai đoạn' },
  lanes: { other: '{count} làn' },
  size: '{stages}, {lanes}',
  dialog: 'Thêm một mẫu',
  choose: 'Hãy chọn một mẫu để xem nó thêm gì.',
  adds: 'Sẽ thêm {stages} và {lanes}.',
  addsAfter: 'Sẽ thêm {stages} và {lanes} sau “{title}”.',
  newLanes: { other: '{count} làn' },
  addsStages: 'Sẽ thêm {stages}. Các làn đã có sẵn.',
  addsStagesAfter: 'Sẽ thêm {stages} sau “{title}”. Các làn đã có sẵn.',
  add: 'Thêm',
  added: 'Đã thêm mẫu “{title}”.',
  untitled: 'chưa có tên',
  guidance: 'Làm gì tiếp theo',
  guidanceText:
    'Mỗi giai đoạn có một ghi chú với câu hỏi để bắt đầu. Hãy trả lời bằng điểm chạm và thẻ. Sau đó xóa ghi chú, hoặc ẩn các ghi chú.',
  hideNotes: 'Ẩn các ghi chú',
  gotIt: 'Đã hiểu',
};
