import type { English } from '../en';
import type { Translated } from '@sojourn/react/kit';

export const problems: Translated<English['problems']> = {
  warning: 'Cảnh báo',
  info: 'Gợi ý',
  found: { other: '{count} vấn đề' },
  foundAndHints: '{problems}, {hints}',
  hints: { other: '{count} gợi ý' },
  button: { other: 'Vấn đề: {count}' },
  looking: 'Đang xem xét hành trình …',
  empty: 'Không có gì cần nhắc',
  emptyHint: 'Nguồn, kênh, người phụ trách và lời mô tả hình ảnh: mọi thứ đều đã đủ.',
  nothingYet: 'Chưa có gì để xem xét',
  nothingYetHint: 'Khi có giai đoạn và điểm chạm, những chỗ còn yếu sẽ được liệt kê ở đây.',
  group: '{rule}: {count}',
  repair: 'Sửa',
  repairThis: 'Sửa: {message}',
  repairAll: { other: 'Sửa tất cả {count}' },
  repaired: { other: 'Đã sửa {count} vấn đề.' },
  showMore: { other: 'Hiện thêm {count}' },
  rules: 'Quy tắc',
  rulesOff: { other: 'Quy tắc: bỏ qua {count}' },
  leaveOut: 'Bỏ qua quy tắc này: {rule}',
  leftOut: 'Đã bỏ qua: {rule}',
  allRules: 'Xét lại mọi quy tắc',
  untitled: 'chưa có tên',

  'no-owner-name': 'Chưa có người phụ trách',
  'no-owner': 'Chưa ai phụ trách hành trình này.',
  'no-owner-why': 'Khi có chỗ sai sẽ không biết hỏi ai. Hãy ghi tên người phụ trách.',

  'past-review-name': 'Quá hạn rà soát',
  'past-review': 'Lẽ ra phải rà soát trước ngày {date}.',
  'past-review-why': 'Có thể hành trình kể điều không còn đúng. Hãy rà soát và đặt ngày tiếp theo.',

  'too-many-touchpoints-name': 'Nhiều hơn mức người đọc nắm được',
  'too-many-touchpoints': 'Có {count} điểm chạm, nhiều hơn {max}.',
  'too-many-touchpoints-why':
    'Không ai còn thấy được toàn cảnh. Hãy chia hành trình hoặc tách một phần thành hành trình con.',

  'stage-from-inside-name': 'Giai đoạn đặt tên theo nội bộ',
  'stage-from-inside': '“{title}” nói về công việc của tổ chức: “{word}”.',
  'stage-from-inside-why': 'Khách hàng sẽ không nhận ra. Hãy gọi tên việc khách hàng đang làm.',

  'touchpoint-without-channel-name': 'Điểm chạm chưa có kênh',
  'touchpoint-without-channel': '“{title}” chưa có kênh.',
  'touchpoint-without-channel-why':
    'Không thấy được tiếp xúc diễn ra ở đâu. Hãy chọn kênh, hoặc cho biết khách hàng tự làm.',

  'pain-without-source-name': 'Nỗi đau chưa có nguồn',
  'pain-without-source': '“{title}” chưa ghi nguồn.',
  'pain-without-source-why': 'Có thể đó chỉ là ý kiến. Hãy liên kết điều làm cơ sở cho nó.',

  'score-without-source-name': 'Điểm số chưa có nguồn',
  'score-without-source': { other: '{count} điểm số tại “{title}” chưa ghi nguồn.' },
  'score-without-source-why': 'Không ai kiểm tra được. Hãy liên kết điều làm cơ sở cho chúng.',

  'unlike-scales-name': 'Nhiều thang đo trên một đường',
  'unlike-scales': '“{title}” có các thước đo với thang đo khác nhau.',
  'unlike-scales-why': 'Không so sánh được các đường. Hãy cho mỗi thang đo một làn riêng.',

  'frontstage-without-support-name': 'Tiền sảnh thiếu hậu thuẫn',
  'frontstage-without-support': 'Không có gì đứng sau điều khách hàng thấy tại “{title}”.',
  'frontstage-without-support-why':
    'Bản thiết kế không cho biết ai thực hiện. Hãy thêm việc diễn ra ở hậu trường.',

  'needs-circle-name': 'Các thẻ cần lẫn nhau',
  'needs-circle': '“{title}” cần chính nó, thông qua các thẻ khác.',
  'needs-circle-why': 'Chúng không có thứ tự. Hãy bỏ bớt một nhu cầu.',

  'opportunity-without-place-name': 'Cơ hội chưa có vị trí',
  'opportunity-without-place': '“{title}” chưa nằm ở đâu trong hành trình.',
  'opportunity-without-place-why':
    'Không ai gặp nó trên bản đồ. Hãy liên kết với điểm chạm, giai đoạn hoặc thẻ.',

  'opportunity-without-owner-name': 'Cơ hội chưa có người phụ trách',
  'opportunity-without-owner': '“{title}” đang thực hiện mà chưa ai phụ trách.',
  'opportunity-without-owner-why': 'Có thể nó sẽ dở dang mãi. Hãy ghi tên người phụ trách.',

  'missing-alt-name': 'Hình ảnh chưa có lời mô tả',
  'missing-alt': 'Hình ảnh của “{title}” chưa có lời mô tả.',
  'missing-alt-why': 'Người không nhìn thấy hình sẽ bỏ lỡ. Hãy nói hình cho thấy điều gì.',

  'unused-persona-name': 'Chân dung không được nhắc đến',
  'unused-persona': 'Không điểm chạm, thẻ hay đánh giá nào nhắc đến {title}.',
  'unused-persona-why':
    'Những người khác được nhắc đến. Hãy cho biết họ xuất hiện ở đâu, hoặc bỏ ra.',
};
