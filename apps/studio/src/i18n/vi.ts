import type { Catalogue } from './catalogue';

/** Vietnamese. */
export const vi: Catalogue = {
  skip: 'Chuyển đến hành trình',
  opened: 'Đã mở “{title}”.',
  loading: 'Đang mở hành trình của bạn…',
  close: 'Đóng',

  views: 'Cách xem',
  map: 'Bản đồ',
  personas: 'Chân dung',
  curve: 'Đường cảm xúc',
  journeys: 'Hành trình',
  open: 'Mở…',
  notes: { other: '{count} ghi chú' },
  display: 'Ngôn ngữ và hiển thị',
  language: 'Ngôn ngữ',
  theme: 'Giao diện',
  themeSystem: 'Theo hệ thống',
  themeLight: 'Sáng',
  themeDark: 'Tối',
  themeContrast: 'Tương phản cao',
  density: 'Mật độ',
  densityComfortable: 'Thoáng',
  densityCompact: 'Gọn',
  print: 'In…',

  yours: 'Hành trình của bạn',
  yoursHint: 'Chỉ được lưu trong trình duyệt này. Không có gì được gửi đi.',
  yoursEmpty: 'Những hành trình bạn mở sẽ được lưu ở đây, chỉ trong trình duyệt này.',
  examples: 'Ví dụ',
  thisJourney: 'Hành trình này',
  downloadJson: 'Tải về dạng JSON',
  downloadMermaid: 'Tải về dạng Mermaid',
  downloadOriginal: 'Tải tệp gốc về',
  remove: 'Xóa “{title}”',
  removed: 'Đã xóa “{title}”.',
  undo: 'Hoàn tác',
  untitled: 'Hành trình chưa có tên',

  openTitle: 'Mở một hành trình',
  openKinds:
    'Hành trình Sojourn (JSON), hành trình Mermaid (.mmd), hoặc tệp Markdown có hành trình Mermaid.',
  chooseFile: 'Chọn tệp…',
  dropHint: 'Hoặc thả tệp vào bất kỳ đâu trong cửa sổ này.',
  pasteLabel: 'Hoặc dán nội dung',
  pasteOpen: 'Mở nội dung',
  drop: 'Thả tệp để mở',
  pastedName: 'Nội dung đã dán',
  chooseTitle: 'Hành trình nào?',
  chooseText: 'Có nhiều hành trình trong “{name}”. Hãy chọn hành trình cần mở.',
  choice: { other: 'dòng {line} · {count} điểm chạm' },

  refusedTitle: 'Không mở được “{name}”',
  refusedStays: 'Không có gì thay đổi: “{title}” vẫn đang mở.',
  refusedEmpty: 'Tệp này trống. Hãy chọn tệp có chứa hành trình.',
  refusedJson:
    'Nội dung không phải JSON hoàn chỉnh, nên không đọc được phần sau vị trí dưới đây. Hãy sửa tại đó, hoặc xuất lại tệp.',
  refusedOther:
    'Đây không phải hành trình mà Sojourn nhận ra. Sojourn mở được JSON của Sojourn, hành trình Mermaid và Markdown có chứa chúng.',
  refusedVersion:
    'Tệp không ghi phiên bản nào có thể hiểu được. Hãy xuất lại từ công cụ đã tạo ra nó.',
  refusedLarge:
    'Tệp lớn hơn mức có thể vẽ tốt. Hãy chia hành trình thành nhiều phần rồi mở từng phần.',
  refusedBlank:
    'Không tìm thấy điểm chạm nào. Hành trình Mermaid cần những dòng như “Pha trà: 5: Tôi”.',
  refusedBlock:
    'Tệp Markdown không có hành trình Mermaid. Hành trình nằm trong khối bắt đầu bằng ```mermaid và từ “journey”.',
  refusedUnreadable:
    'Trình duyệt không đọc được. Có thể tệp đã bị di chuyển, hoặc đó là một thư mục. Hãy chọn lại tệp.',
  refusedDetails: 'Chi tiết',

  noticesTitle: 'Những điều được ghi nhận',
  noticesLead: {
    other: 'Khi mở “{title}” có {count} ghi chú. Không mất gì cả: tệp gốc được giữ nguyên như cũ.',
  },
  error: 'Cần sửa',
  warning: 'Cần xem lại',
  info: 'Nên biết',
  at: 'Dòng {line}, cột {column}',
  more: { other: 'Hiện thêm {count}' },
  lostTitle: 'Những điều Mermaid không ghi được',
  lostText: 'Tệp đã được lưu dạng Mermaid. Nó thiếu những điều sau; tệp JSON thì chứa đầy đủ.',

  storageForbidden:
    'Trình duyệt không cho Sojourn lưu gì, nên các hành trình sẽ mất khi đóng trang. Để giữ lại, hãy rời cửa sổ riêng tư hoặc cho phép trang này lưu dữ liệu.',
  storageFull:
    'Bộ nhớ trình duyệt dành cho trang này đã đầy, nên thay đổi vừa rồi chưa được lưu. Hãy xóa bớt hành trình trong danh sách, hoặc tải về những gì bạn muốn giữ.',
  storageFailing:
    'Bộ nhớ của trình duyệt không phản hồi, nên các thay đổi có thể không được lưu. Hãy tải về những gì bạn muốn giữ rồi tải lại trang.',
  dismiss: 'Bỏ qua',

  touchpoint: 'Điểm chạm',
  shown: 'Thông tin về “{title}” được hiển thị bên cạnh bản đồ.',
  previous: 'Điểm chạm trước: {title}',
  next: 'Điểm chạm sau: {title}',
  purpose: 'Điều khách hàng thật sự muốn',
  before: 'Ngay trước đó',
  after: 'Ngay sau đó',
  delight: 'Điều sẽ làm họ thích thú',
  ratings: 'Được đánh giá thế nào',
  everybody: 'Mọi người',
  expected: 'Mong đợi',
  organization: 'Tổ chức',
  cards: 'Ghi nhận',
  opportunities: 'Điều có thể tốt hơn',
  due: 'hạn {date}',
  actionDone: 'Đã xong: {title}',
  paths: 'Những lối khác',
  share: '{share} số người ở đây',
  count: { other: '{count} người' },
  takePart: 'Ai tham gia',
  sources: 'Dựa trên',
  missing: 'Liên kết trỏ đến một điểm chạm không có trong hành trình này.',

  personasOf: 'Ai đi qua “{title}”',
  size: 'Cỡ thẻ',
  full: 'Đầy đủ',
  compact: 'Gọn',
  noPersonas: 'Hành trình này chưa nêu tên ai.',
  noPersonasHint: 'Trong hành trình Mermaid, tên người đứng sau điểm: “Pha trà: 5: Tôi, Mèo”.',
  curveOf: 'Cảm xúc trong “{title}”',
  noCurve: 'Chưa có gì trong hành trình này được đánh giá.',
  noCurveHint: 'Khi các điểm chạm có cảm xúc, đường cảm xúc sẽ được vẽ ở đây.',
  longJourney: 'Hành trình này dài, nên ở đây mỗi giai đoạn là một cột.',
  byPersona: 'Mỗi chân dung một đường',
};
