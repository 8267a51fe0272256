import type { Translated } from '@sojourn/react/kit';
import type { English } from '../en';

export const refusals: Translated<English['refusals']> = {
  'not-allowed': 'لا يُسمح لك بتغيير هذا هنا.',
  'read-only': 'يمكن قراءة هذه الرحلة هنا، ولا يمكن تغييرها.',
  'not-plain': 'فيه ما لا يمكن حفظه.',
  'unknown-command': 'لا يعرف هذا الإصدار تغييرًا كهذا.',
  'unknown-thing': 'ما يتعلق به التغيير لم يعد جزءًا من الرحلة.',
  'unknown-place': 'لا موضع كهذا في القائمة.',
  'fixed-field': 'يبقى الحقل {field} كما هو.',
  'missing-field': 'الحقل {field} ناقص.',
  'wrong-type': 'القيمة ليست من النوع المطلوب هنا.',
  'unknown-choice': '{found} ليست قيمة معروفة. القيم المعروفة: {expected}.',
  'invalid-date': '{found} ليس تاريخًا.',
  'invalid-id': '{found} ليس معرّفًا: يتكوّن المعرّف من 1 إلى 64 من A-Z a-z 0-9 _ -.',
  'duplicate-id': 'المعرّف {found} مستخدم.',
  'unknown-reference': 'شيء يشير إليه لم يعد جزءًا من الرحلة.',
  'out-of-range': '{found} خارج ما بين {min} و{max}.',
  'reversed-interval': 'ستنتهي فترة الثقة عند {high} قبل أن تبدأ عند {low}.',
  'unusable-scale': 'يجب أن تكون أعلى قيمة أكبر من أدنى قيمة.',
  'off-scale': 'سيقع التقييم {found} عند «{title}» خارج السلّم.',
  'field-too-long': 'النص أطول مما يتّسع له الحقل، وأقصاه {limit} من الأحرف.',
  'too-many': 'لا تتّسع الرحلة لأكثر من {limit} منها.',
};
