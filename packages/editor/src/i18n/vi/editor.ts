import type { English } from '../en';
import type { Translated } from '@sojourn/react/kit';

export const editor: Translated<English['editor']> = {
  region: 'Trình soạn: {title}',
  untitled: 'Hành trình chưa có tên',
  loading: 'Đang mở hành trình …',
  undo: 'Hoàn tác',
  redo: 'Làm lại',
  tools: 'Công cụ của trình soạn',
  actions: 'Những việc có thể làm ở đây',
  close: 'Đóng',
  cancel: 'Hủy',
  done: 'Xong',
  more: 'Thêm nữa',
  details: 'Chi tiết',
  find: 'Tìm',
  problems: 'Vấn đề',
  history: 'Lịch sử',
  comments: 'Bình luận',
  view: 'Cách xem',
  readOnly: 'Ở đây chỉ đọc được hành trình này, không sửa được.',
  refused: 'Không thay đổi gì. {reason}',
  notLoaded:
    'Không tải được phần này của trình soạn. Những gì bạn đã viết vẫn còn đây: hãy tải lại trang khi có mạng.',
  undone: 'Đã hoàn tác.',
  redone: 'Đã làm lại.',
};
