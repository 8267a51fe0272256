import type { English } from '../en';
import type { Translated } from '../types';

export const charts: Translated<English['charts']> = {
  touchpoint: 'Điểm chạm',
  untitled: 'Chưa có tên',
  answers: 'Câu trả lời',
  interval: 'Khoảng tin cậy 95%',
  range: '{low} đến {high}',
  unknown: 'chưa biết',
  empty: 'Chưa có gì để hiển thị. Hãy đưa dữ liệu vào, biểu đồ sẽ hiện ở đây.',
  missing: { other: '{count} dòng thiếu số liệu nên không có trong hình.' },
  clamped: { other: '{count} dòng nằm ngoài thang đo nên được vẽ ở đầu mút thang.' },
};

export const gapChart: Translated<English['gapChart']> = {
  expectation: 'Kỳ vọng và trải nghiệm',
  viewpoint: 'Góc nhìn của tổ chức và của khách hàng',
  'expectation-reference': 'Kỳ vọng',
  'expectation-value': 'Trải nghiệm',
  'viewpoint-reference': 'Khách hàng',
  'viewpoint-value': 'Tổ chức',
  gap: 'Chênh lệch',
  better: 'tốt hơn',
  worse: 'kém hơn',
  same: 'như nhau',
  'expectation-both':
    'Trải nghiệm kém kỳ vọng nhiều nhất ở “{worst}” ({worstGap}) và vượt kỳ vọng nhiều nhất ở “{best}” ({bestGap}).',
  'expectation-worse':
    'Trải nghiệm kém kỳ vọng nhiều nhất ở “{worst}” ({worstGap}) và không vượt kỳ vọng ở đâu cả.',
  'expectation-better':
    'Trải nghiệm vượt kỳ vọng nhiều nhất ở “{best}” ({bestGap}) và không kém kỳ vọng ở đâu cả.',
  'expectation-same': 'Ở mọi nơi trải nghiệm đều đúng như kỳ vọng.',
  'viewpoint-both':
    'Tổ chức nhìn lạc quan quá nhiều nhất ở “{best}” ({bestGap}) và bi quan quá nhiều nhất ở “{worst}” ({worstGap}).',
  'viewpoint-worse':
    'Tổ chức nhìn bi quan quá nhiều nhất ở “{worst}” ({worstGap}) và không lạc quan quá ở đâu cả.',
  'viewpoint-better':
    'Tổ chức nhìn lạc quan quá nhiều nhất ở “{best}” ({bestGap}) và không bi quan quá ở đâu cả.',
  'viewpoint-same': 'Ở mọi nơi tổ chức đều nhìn giống khách hàng.',
};

export const experienceLevels: Translated<English['experienceLevels']> = {
  heading: 'Ba mức trải nghiệm',
  goal: 'Đạt mục tiêu',
  ease: 'Dễ dàng',
  emotion: 'Cảm thấy tốt',
  'goal-lags': 'Mục tiêu tụt lại',
  'ease-lags': 'Sự dễ dàng tụt lại',
  'emotion-lags': 'Cảm xúc tụt lại',
  'goal-most': {
    other: 'Việc đạt mục tiêu tụt lại ở {lagging} trên {count} điểm chạm: hãy sửa sản phẩm trước.',
  },
  'ease-most': {
    other: 'Sự dễ dàng tụt lại ở {lagging} trên {count} điểm chạm: hãy sửa cách cung cấp trước.',
  },
  'emotion-most': {
    other: 'Cảm xúc tụt lại ở {lagging} trên {count} điểm chạm: hãy sửa thái độ phục vụ trước.',
  },
  even: 'Không mức nào tụt lại thường xuyên hơn các mức khác.',
};

export const priorityMatrix: Translated<English['priorityMatrix']> = {
  heading: 'Mức quan trọng và mức thực hiện',
  importance: 'Tầm quan trọng',
  performance: 'Mức thực hiện',
  number: 'Số',
  'concentrate-here': 'Tập trung vào đây',
  'keep-up': 'Giữ vững phong độ',
  'low-priority': 'Ưu tiên thấp',
  'possible-overkill': 'Có thể làm quá mức',
  nothing: 'Không có điểm chạm nào ở đây.',
  attention: {
    other:
      '{count} điểm chạm quan trọng nhưng thực hiện kém; quan trọng nhất trong số đó là “{title}”.',
  },
  calm: 'Không có điểm chạm quan trọng nào thực hiện kém.',
  'scale-midpoint':
    'Ranh giới cao thấp nằm ở giữa mỗi thang đo: mức quan trọng {importance}, mức thực hiện {performance}.',
  mean: 'Ranh giới cao thấp nằm ở giá trị trung bình: mức quan trọng {importance}, mức thực hiện {performance}.',
  median:
    'Ranh giới cao thấp nằm ở trung vị: mức quan trọng {importance}, mức thực hiện {performance}.',
};

export const rippleChart: Translated<English['rippleChart']> = {
  heading: 'Điều gì đi cùng với điều đến sau',
  pair: 'Điểm chạm trước và sau',
  association: 'Liên hệ',
  with: 'có liên hệ với',
  unclear: 'có thể do ngẫu nhiên',
  summary:
    'Mối liên hệ chặt nhất: cách mọi người đánh giá “{from}” đi cùng với cách họ đánh giá “{to}” ({value}).',
  noneClear: 'Không có mối liên hệ nào rõ ràng: mọi khoảng tin cậy đều chứa số 0.',
  unclearRows: {
    other: '{count} cặp có khoảng tin cậy chứa số 0, nên có thể do ngẫu nhiên.',
  },
  caution: 'Điều này cho biết những gì đi cùng nhau, không cho biết cái gì gây ra cái gì.',
};

export const driverChart: Translated<English['driverChart']> = {
  heading: 'Điều gì giải thích {outcome}',
  weight: 'Trọng số',
  summary:
    'Các điểm chạm này cùng nhau giải thích {total} khác biệt về {outcome}. “{title}” giải thích nhiều nhất: {weight}.',
  mismatch: 'Tổng các trọng số là {sum}, không phải {total} như đã cho.',
};

export const funnelChart: Translated<English['funnelChart']> = {
  heading: 'Bao nhiêu người đi tiếp',
  stage: 'Giai đoạn',
  people: 'Số người',
  conversion: 'So với bước trước',
  exits: 'Rời đi',
  joined: '{count} người vào thêm',
  summary: 'Trong {first} người ở “{from}”, {last} người đến được “{to}” ({share}).',
  summaryWithExits:
    'Trong {first} người ở “{from}”, {last} người đến được “{to}” ({share}). Rời đi nhiều nhất là sau “{worst}”: {exits}.',
  single: '{first} người ở “{from}”.',
};

export const traitRadar: Translated<English['traitRadar']> = {
  heading: 'Đặc điểm',
  trait: 'Đặc điểm',
  ends: '“{low}” đến “{high}”',
  differ:
    'Họ khác nhau nhiều nhất ở “{trait}”: {lowest} ở {lowestShare}, {highest} ở {highestShare} quãng từ “{low}” đến “{high}”.',
  single: '{name} xa điểm giữa nhất ở “{trait}”: {share} quãng từ “{low}” đến “{high}”.',
  alike: 'Họ giống nhau ở mọi đặc điểm đã biết của tất cả.',
  more: { other: '{count} chân dung nữa chỉ có trong bảng.' },
  partial: { other: '{count} đặc điểm chưa biết ở tất cả mọi người nên chỉ có trong bảng.' },
  unnamed: 'Chân dung chưa có tên',
};

export const measureTrend: Translated<English['measureTrend']> = {
  date: 'Ngày',
  value: 'Giá trị',
  target: 'Mục tiêu {target}',
  risen: '{measure} tăng từ {first} ({from}) lên {last} ({to}).',
  fallen: '{measure} giảm từ {first} ({from}) xuống {last} ({to}).',
  level: '{measure} không đổi: {first} ({from}) và {last} ({to}).',
  single: '{measure}: {first} ({from}).',
  reached: 'Đã đạt mục tiêu {target}.',
  missed: 'Chưa đạt mục tiêu {target}.',
  gaps: { other: '{count} kỳ không có giá trị: đường biểu diễn đứt ở đó.' },
  undated: { other: '{count} dòng không có ngày nên bị bỏ qua.' },
};
