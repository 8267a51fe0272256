const raster = /^data:image\/(png|jpeg|gif|webp|avif);base64,[a-z0-9+/]+=*$/i;
/** Stands for the page: an address that leaves this origin names another host. */
const page = 'https://page.invalid';

/**
 * The address, when an image may be loaded from there: the same site, a raster image in a data
 * URL, or, if the host allows remote images, https without a password. Everything else is
 * undefined, so that opening a document by itself never sends a request to a stranger.
 */
export function safeImageSrc(src = '', allowRemoteImages = false): string | undefined {
  if (raster.test(src)) return src;
  try {
    // Read as a browser reads it, so that no spelling means one thing here and another there.
    const url = new URL(src, page);
    if (src === '' || url.protocol !== 'https:' || url.username + url.password !== '')
      return undefined;
    if (url.origin === page) return src;
    return allowRemoteImages ? url.href : undefined;
  } catch {
    return undefined;
  }
}
