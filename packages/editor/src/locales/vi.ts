/** Vietnamese: the words of the components and of the editor. */
export { vi } from '../i18n/vi';
