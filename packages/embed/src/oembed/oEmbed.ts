export interface OEmbedOptions {
  /**
   * What the addresses of your pages with journeys begin with: `https://journeys.example/maps/`.
   * Nothing else is answered for.
   */
  pages: string | readonly string[];
  /**
   * The address of the frame for one of those pages, or `undefined` where there is no such journey.
   * It is told the page's address.
   */
  frame: (page: URL) => string | undefined;
  /** What the iframe is called, for those who do not see it. Told the page's address. */
  title: string | ((page: URL) => string);
  /**
   * In pixels, where the consumer allows it.
   * @defaultValue 960
   */
  width?: number | undefined;
  /**
   * In pixels, where the consumer allows it.
   * @defaultValue 640
   */
  height?: number | undefined;
  /** Who provides it: your product's name. Left out: not said. */
  provider?: { name: string; url: string } | undefined;
  /** For how many seconds an answer may be kept. Left out: not said. */
  cacheAge?: number | undefined;
}

/** An answer of the type `rich` by oEmbed 1.0: JSON, as it is sent. */
export interface OEmbedRich {
  version: '1.0';
  type: 'rich';
  title: string;
  html: string;
  width: number;
  height: number;
  provider_name?: string;
  provider_url?: string;
  cache_age?: number;
}

/** What to send: a status by oEmbed 1.0, and its JSON where there is one. */
export type OEmbedResult = { status: 200; body: OEmbedRich } | { status: 400 | 404 | 501 };

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string) => text.replace(/[&<>"]/g, (letter) => escapes[letter] ?? '');

const parsed = (address: string) => (URL.canParse(address) ? new URL(address) : undefined);

/** Whether an address lies below another: on its host, in its folder. */
function isBelow(page: URL, prefix: string): boolean {
  const home = parsed(prefix);
  return (
    home?.origin === page.origin &&
    page.pathname.startsWith(home.pathname) &&
    page.username + page.password === ''
  );
}

/** What a consumer allows, or `undefined` where it asks for what is no number of pixels. */
function allowed(most: string | null, usual: number): number | undefined {
  if (most === null) return usual;
  return /^\d{1,5}$/.test(most) && Number(most) > 0 ? Math.min(Number(most), usual) : undefined;
}

/**
 * Answers a request by oEmbed 1.0, so that a page that knows oEmbed shows a journey where somebody
 * pastes its address. A function of the request alone: any server can call it.
 *
 * @param request The address that was asked for, with `url` and perhaps `maxwidth`, `maxheight` and
 *   `format`; a path is enough.
 * @returns The status to send: 404 for addresses that are not yours, 501 for XML, 400 without an
 *   address.
 *
 * @example
 * const { status, body } = oEmbed(request.url, {
 *   pages: 'https://journeys.example/maps/',
 *   frame: ({ pathname }) => `https://journeys.example/embed/?src=${pathname}.json`,
 *   title: 'Journey map',
 * });
 */
export function oEmbed(request: URL | string, options: OEmbedOptions): OEmbedResult {
  const { searchParams } = new URL(request, 'https://request.invalid');
  const format = searchParams.get('format') ?? 'json';
  if (format !== 'json') return { status: 501 };
  const page = parsed(searchParams.get('url') ?? '');
  const width = allowed(searchParams.get('maxwidth'), options.width ?? 960);
  const height = allowed(searchParams.get('maxheight'), options.height ?? 640);
  if (!page || width === undefined || height === undefined) return { status: 400 };
  const homes = typeof options.pages === 'string' ? [options.pages] : options.pages;
  if (!homes.some((home) => isBelow(page, home))) return { status: 404 };
  const frame = parsed(options.frame(page) ?? '');
  if (frame?.protocol !== 'https:' && frame?.protocol !== 'http:') return { status: 404 };
  const title = typeof options.title === 'string' ? options.title : options.title(page);
  const { provider, cacheAge } = options;
  return {
    status: 200,
    body: {
      version: '1.0',
      type: 'rich',
      title,
      html: frameMarkup(frame.href, { title, width, height }),
      width,
      height,
      ...(provider && { provider_name: provider.name, provider_url: provider.url }),
      ...(cacheAge !== undefined && { cache_age: cacheAge }),
    },
  };
}

/** What an iframe is like. */
export interface FrameMarkupOptions {
  /** What it is called, for those who do not see it. */
  title: string;
  /** In pixels, or in the page's own measure. */
  width: number | string;
  /** In pixels. */
  height: number;
  /** Whether the page around loads `frames.js`, which makes the iframe as high as its map. */
  followed?: boolean | undefined;
}

/**
 * The markup of an iframe with the frame page. It may run scripts and open links, and do nothing else
 * to the page around.
 *
 * @param src The frame page's address, with its parameters.
 */
export function frameMarkup(
  src: string,
  { title, width, height, followed = false }: FrameMarkupOptions,
): string {
  const attributes = [
    `src="${escaped(src)}"`,
    `title="${escaped(title)}"`,
    `width="${escaped(String(width))}"`,
    `height="${height}"`,
    // Of its own origin, since the document usually lies beside the frame page and asks for cookies.
    'sandbox="allow-scripts allow-same-origin allow-popups"',
    'loading="lazy"',
    'style="border:0"',
    ...(followed ? ['data-sojourn'] : []),
  ];
  return `<iframe ${attributes.join(' ')}></iframe>`;
}
