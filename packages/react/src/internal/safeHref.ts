const protocols = new Set(['https:', 'http:', 'mailto:', 'tel:']);
/** Longer than any address that a browser's own bar takes. */
const longest = 8_000;
/** Stands for the page: an address that leaves this origin names another host. */
const page = 'https://page.invalid';

function parsed(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}

/**
 * The address, when a link may lead there: https, http, mailto and tel, or a place on the same
 * site. Otherwise undefined: `javascript:` and every other protocol, another host that is reached
 * without naming a protocol, and addresses that carry a password.
 */
export function safeHref(href: string | undefined): string | undefined {
  if (href === undefined || href.length > longest) return undefined;
  // Read as a browser reads it, so that no spelling means one thing here and another there.
  const absolute = parsed(href);
  if (absolute === undefined) return parsed(href, page)?.origin === page ? href : undefined;
  const { protocol, username, password } = absolute;
  return protocols.has(protocol) && username + password === '' ? absolute.href : undefined;
}
