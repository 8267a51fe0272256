export { toHtml, type ToHtmlOptions, type ToHtmlResult } from './html/toHtml';
