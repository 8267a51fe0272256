/** The next element around one, also out of a shadow root. */
function around(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** The nearest element's attribute, the element's own first. */
function nearest(start: Element, attribute: string): string | undefined {
  for (let at: Element | null = start; at; at = around(at)) {
    const value = at.getAttribute(attribute);
    if (value !== null) return value;
  }
  return undefined;
}

/** The language of the page where an element stands, as a BCP 47 tag; English where none is told. */
export const languageAt = (element: Element) => nearest(element, 'lang') || 'en';

/** A palette, or `undefined` where the page's own colours count. */
export type Palette = (typeof palettes)[number];

const palettes = ['light', 'dark', 'high-contrast', 'high-contrast-dark', 'system'] as const;

/**
 * The palette that an element asks for. Without its own word the page decides: colours of an outer
 * theme are inherited, and else the page's `color-scheme` says whether it is dark.
 */
export function paletteAt(element: Element): Palette | undefined {
  const own = palettes.find((palette) => palette === element.getAttribute('theme'));
  if (own) return own;
  if (nearest(element, 'data-sojourn-theme') !== undefined) return undefined;
  const schemes = getComputedStyle(element).colorScheme.split(/\s+/);
  if (!schemes.includes('dark')) return undefined;
  return schemes.includes('light') ? 'system' : 'dark';
}

const watchers = new WeakMap<Document, Set<() => void>>();

/** Whoever stands on a page is told when something of it changed that language or theme hang on. */
function watchersOf(page: Document): Set<() => void> {
  const known = watchers.get(page);
  if (known) return known;
  const all = new Set<() => void>();
  watchers.set(page, all);
  // One observer for all elements of the page.
  new MutationObserver(() => all.forEach((tell) => tell())).observe(page.documentElement, {
    attributes: true,
    subtree: true,
    attributeFilter: ['lang', 'data-sojourn-theme', 'data-theme', 'data-color-mode'],
  });
  // A theme is often a class, or a style, of the page's outermost elements; farther in they are many.
  const outermost = new MutationObserver(() => all.forEach((tell) => tell()));
  for (const element of [page.documentElement, page.body]) {
    outermost.observe(element, { attributes: true, attributeFilter: ['class', 'style'] });
  }
  return all;
}

/**
 * Calls back when the page's language or theme may have changed.
 *
 * @returns Ends it.
 */
export function watchPage(page: Document, tell: () => void): () => void {
  const all = watchersOf(page);
  all.add(tell);
  return () => void all.delete(tell);
}
