// A file of its own: asked for alone, and with it all that draws on a server.
export { toHtml } from '@sojourn/embed';
