/** Arabic, read from right to left: the words of the components and of the editor. */
export { ar } from '../i18n/ar';
