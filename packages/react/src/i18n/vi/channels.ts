import type { English } from '../en';
import type { Translated } from '../types';

export const channels: Translated<English['channels']> = {
  web: 'Trang web',
  app: 'Ứng dụng',
  email: 'Email',
  phone: 'Điện thoại',
  chat: 'Trò chuyện trực tuyến',
  branch: 'Chi nhánh',
  store: 'Cửa hàng',
  letter: 'Thư',
  sms: 'Tin nhắn SMS',
  social: 'Mạng xã hội',
  advertising: 'Quảng cáo',
  search: 'Tìm kiếm',
  review: 'Đánh giá',
  'word-of-mouth': 'Truyền miệng',
  event: 'Sự kiện',
  delivery: 'Giao hàng',
  partner: 'Đối tác',
};
