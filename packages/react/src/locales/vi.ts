/** Vietnamese. */
export { vi } from '../i18n/vi';
