/**
 * Words by which organizations name their own work. A customer opens an account; only the bank speaks
 * of onboarding.
 */
export const insideWords: readonly string[] = [
  ...['acquisition', 'onboarding', 'conversion', 'lead', 'leads', 'prospect', 'prospects'],
  ...['upsell', 'upselling', 'cross-sell', 'cross-selling', 'churn', 'win-back', 'activation'],
  ...['fulfilment', 'fulfillment', 'processing', 'underwriting', 'provisioning', 'dispatch'],
  ...['back office', 'backoffice', 'ticketing', 'billing', 'invoicing', 'dunning', 'KYC', 'CRM'],
  ...['pipeline', 'funnel', 'retargeting', 'nurturing', 'offboarding'],
  // Vietnamese
  ...['chuyển đổi', 'thẩm định', 'xử lý hồ sơ', 'giải ngân', 'bán chéo', 'bán thêm'],
  // Polish
  ...['akwizycja', 'konwersja', 'windykacja', 'fakturowanie', 'procesowanie', 'aktywacja'],
  // Arabic
  ...['الاستحواذ', 'التحويل', 'المعالجة', 'الفوترة', 'التحصيل'],
];
