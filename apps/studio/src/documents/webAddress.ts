const protocols = new Set(['https:', 'http:', 'mailto:', 'tel:']);

/**
 * The address of a link in a document, where one may follow it. A document stands for itself here,
 * so an address without its own protocol leads nowhere.
 */
export function webAddress(href: string | undefined): string | undefined {
  if (href === undefined || href.length > 8_000) return undefined;
  try {
    const url = new URL(href);
    const open = protocols.has(url.protocol) && url.username === '' && url.password === '';
    return open ? url.href : undefined;
  } catch {
    return undefined;
  }
}
