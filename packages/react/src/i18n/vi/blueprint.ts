import type { English } from '../en';
import type { Translated } from '../types';

export const blueprint: Translated<English['blueprint']> = {
  customerActions: 'Hành động của khách hàng',
  evidence: 'Bằng chứng hữu hình',
  frontstage: 'Những gì nhân viên và màn hình của bạn làm trước mắt khách hàng.',
  backstage: 'Những gì nhân viên của bạn làm khuất tầm mắt khách hàng.',
  support: 'Các hệ thống, bộ phận và đối tác đứng phía sau.',
  needs: 'Cần',
  neededBy: 'Được cần bởi',
  dependenciesOf: 'Phụ thuộc',
  dependencies: { other: '{count} mối phụ thuộc' },
  arrows: 'Mũi tên đi từ một thẻ đến thứ mà thẻ đó cần.',
  waiting: { other: '{count} thẻ mà khách hàng nhìn thấy đang chờ quy trình hỗ trợ.' },
  waits: 'chờ hỗ trợ',
  card: 'Thẻ',
};
