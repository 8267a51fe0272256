import type { EmbedWords } from './en';

/** The elements' own words in Vietnamese. */
export const embed: EmbedWords = {
  loading: 'Đang tải hành trình.',
  notShown: 'Không thể hiển thị hành trình.',
  noDocument:
    'Ở đây chưa có hành trình nào. Hãy chỉ ra tài liệu bằng thuộc tính “src”, hoặc đặt tài liệu vào phần tử con <script type="application/json">.',
  noPersona: 'Hành trình này không có chân dung khách hàng nào.',
  unknownPersona: 'Hành trình này không có chân dung khách hàng với mã “{id}”.',
  badAddress: 'Không thể đọc hành trình từ địa chỉ “{src}”. Cần địa chỉ http hoặc https.',
  unreachable:
    'Không có phản hồi từ {src}. Địa chỉ có đúng không, và máy chủ đó có cho phép trang này đọc không (CORS)?',
  badStatus: '{src} trả về trạng thái {status} thay vì một hành trình.',
  notJson: '{src} trả về một trang web thay vì một hành trình. Có cần đăng nhập không?',
  tooLarge: 'Dữ liệu {src} gửi lớn hơn mức cho phép của một hành trình.',
  tooSlow: '{src} không gửi xong hành trình trong vòng 30 giây.',
  broken: 'Không vẽ được hành trình này: {message}',
};
