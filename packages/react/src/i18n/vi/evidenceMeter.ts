import type { English } from '../en';
import type { Translated } from '../types';

export const evidenceMeter: Translated<English['evidenceMeter']> = {
  researched: { other: '{share} trong {count} thẻ dựa trên nghiên cứu.' },
  assumptions: { other: '{count} thẻ là giả định.' },
  pastReview: 'Hạn xem xét lại là {date}.',
  empty: 'Chưa có thẻ nào nói về khách hàng.',
  evidence: 'Bằng chứng',
  cards: 'Số thẻ',
  share: 'Tỷ lệ',
};
