const linkProtocols = new Set(['https:', 'http:', 'mailto:', 'tel:']);
const rasterImage = /^data:image\/(?:png|jpeg|gif|webp|avif);base64,[a-z0-9+/]+={0,2}$/i;
/** Longer than any address that a browser's own bar takes. */
const longestHref = 8_000;
const longestImage = 2_000_000;
/** Stands for the page: an address that leaves this origin names another host. */
const page = 'https://page.invalid';

/** Read as a browser reads it, so that no spelling means one thing here and another there. */
function parsed(address: string): URL | undefined {
  try {
    return new URL(address, page);
  } catch {
    return undefined;
  }
}

function namesItsProtocol(address: string): boolean {
  // What a browser strips before it reads: controls and spaces in front, tabs and line ends inside.
  return /^[a-z][a-z0-9+.-]*:/i.test(address.replace(/^[\p{Cc} ]+/u, '').replace(/[\t\n\r]/g, ''));
}

/**
 * The address, when a link may lead there: https, http, mailto and tel, or a place on the same
 * site. Otherwise undefined: `javascript:` and every other protocol, another host that is reached
 * without naming a protocol, and addresses that carry a password.
 */
export function safeHref(href: string | undefined): string | undefined {
  if (href === undefined || href.length > longestHref) return undefined;
  const url = parsed(href);
  if (url === undefined || !linkProtocols.has(url.protocol)) return undefined;
  if (url.username !== '' || url.password !== '') return undefined;
  if (!namesItsProtocol(href)) return url.origin === page ? href : undefined;
  return url.href;
}

/**
 * The address, when an image may be loaded from there: the same site, a raster image in a data
 * URL, or, if the host allows remote images, https. Everything else is undefined, so that opening a
 * document by itself never sends a request to a stranger.
 */
export function safeImageSrc(
  src: string | undefined,
  allowRemoteImages = false,
): string | undefined {
  if (src === undefined || src === '' || src.length > longestImage) return undefined;
  if (rasterImage.test(src)) return src;
  const href = safeHref(src);
  if (href === undefined) return undefined;
  if (!namesItsProtocol(src)) return href;
  return allowRemoteImages && href.startsWith('https:') ? href : undefined;
}
