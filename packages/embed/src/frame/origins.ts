/** The origin of an address; `undefined` for what has none, such as `data:`, and for what is no address. */
export function originOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { origin } = new URL(address);
  return origin === 'null' ? undefined : origin;
}

/**
 * The origins that a frame page talks to: its own, and those that whoever deploys it lists in
 * `<meta name="sojourn-origins" content="https://intranet.example https://wiki.example">`. Whole
 * origins only: a list with patterns in it is soon wider than it looks.
 */
export function allowedOrigins(own: string, listed: string): ReadonlySet<string> {
  const origins = listed.split(/[\s,]+/).flatMap((entry) => {
    const origin = originOf(entry);
    // `https://wiki.example/page` would look narrower than it is, and `*` is a letter to a browser.
    return origin === entry && !entry.includes('*') ? [origin] : [];
  });
  // A sandboxed page has the origin `null`, as have all other sandboxed pages: that is nobody.
  return new Set([own, ...origins].filter((origin) => origin !== 'null'));
}
