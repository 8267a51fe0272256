import type { Translated } from '@sojourn/react/kit';
import type { English } from '../en';

export const grid: Translated<English['grid']> = {
  region: 'Bản đồ “{title}”',
  grid: 'Bản đồ hành trình',
  stageTitle: 'Tên giai đoạn',
  touchpointTitle: 'Tên điểm chạm',
  laneTitle: 'Tên làn',
  cardText: 'Nội dung thẻ',
  opportunityTitle: 'Tên cơ hội',
  addStage: 'Thêm giai đoạn',
  addTouchpoint: 'Thêm điểm chạm vào “{stage}”',
  addLane: 'Thêm làn',
  addCard: 'Thêm thẻ: {lane}',
  addOpportunity: 'Thêm cơ hội: {lane}',
  ownLane: 'Làn của riêng bạn',
  newStage: 'Giai đoạn mới',
  newTouchpoint: 'Điểm chạm mới',
  newLane: 'Làn mới',
  newOpportunity: 'Cơ hội mới',
  empty: 'Trống: {lane}',
  emptyStage: 'Chưa có điểm chạm nào',
  emptyMap: 'Hành trình này chưa có giai đoạn nào.',
  expand: 'Mở rộng “{stage}”',
  collapse: 'Thu gọn “{stage}”',
  titleNeeded: 'Không được để trống; nội dung cũ được giữ lại.',
  untold: 'Thẻ không có nội dung',
};
