/** Polish: the words of the components and of the editor. */
export { pl } from '../i18n/pl';
