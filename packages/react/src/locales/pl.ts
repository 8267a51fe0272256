/** Polish. */
export { pl } from '../i18n/pl';
