/** Arabic, read from right to left. */
export { ar } from '../i18n/ar';
