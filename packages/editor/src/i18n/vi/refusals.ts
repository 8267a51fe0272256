import type { Translated } from '@sojourn/react/kit';
import type { English } from '../en';

export const refusals: Translated<English['refusals']> = {
  'not-allowed': 'Bạn không được phép sửa điều này ở đây.',
  'read-only': 'Hành trình này chỉ đọc được ở đây, không sửa được.',
  'not-plain': 'Trong đó có thứ không lưu được.',
  'unknown-command': 'Phiên bản này không biết thay đổi đó.',
  'unknown-thing': 'Mục liên quan không còn thuộc hành trình.',
  'unknown-place': 'Danh sách không có vị trí đó.',
  'fixed-field': 'Trường {field} giữ nguyên.',
  'missing-field': 'Thiếu trường {field}.',
  'wrong-type': 'Giá trị không đúng loại cần ở đây.',
  'unknown-choice': '{found} không phải giá trị đã biết. Các giá trị đã biết: {expected}.',
  'invalid-date': '{found} không phải là ngày.',
  'invalid-id': '{found} không phải là mã: mã có từ 1 đến 64 ký tự trong A-Z a-z 0-9 _ -.',
  'duplicate-id': 'Mã {found} đã được dùng.',
  'unknown-reference': 'Một mục được nhắc đến không còn thuộc hành trình.',
  'out-of-range': '{found} nằm ngoài khoảng từ {min} đến {max}.',
  'reversed-interval': 'Khoảng tin cậy sẽ kết thúc ở {high} trước khi bắt đầu ở {low}.',
  'unusable-scale': 'Giá trị cao nhất phải lớn hơn giá trị thấp nhất.',
  'off-scale': 'Đánh giá {found} tại “{title}” sẽ nằm ngoài thang đo.',
  'field-too-long': 'Văn bản dài hơn {limit} ký tự.',
  'too-many': 'Một hành trình không chứa được hơn {limit} mục loại này.',
};
