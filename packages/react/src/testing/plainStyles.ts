import { __PRIVATE__ } from 'styled-components';

const { options } = __PRIVATE__.mainSheet as { options: { isServer: boolean } };

/**
 * Answers from the markup alone what queries by role ask of styles. jsdom would match every rule of
 * its own style sheet and of ours against each element, which is half the time of a test, and lays
 * nothing out in the end: how things look is checked in a browser, by the stories.
 */
export function installPlainStyles(): void {
  options.isServer = true;
  window.getComputedStyle = (element) =>
    new Proxy((element as HTMLElement).style, { get: (own, name) => read(element, own, name) });
}

/** For a test of the style elements themselves. */
export function restoreStyleElements(): void {
  options.isServer = false;
}

function read(element: Element, own: CSSStyleDeclaration, name: string | symbol): unknown {
  if (name === 'display') return own.display || displayOf(element);
  if (name === 'visibility') return inherited(element, name, 'visible');
  if (name === 'pointerEvents') return inherited(element, name, 'auto');
  if (name === 'getPropertyValue') {
    return (property: string) => read(element, own, inCamels(property)) ?? '';
  }
  const value: unknown = Reflect.get(own, name);
  return typeof value === 'function' ? value.bind(own) : value;
}

const inCamels = (property: string) =>
  property.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const BLOCKS =
  'address,article,aside,blockquote,body,caption,dd,details,dialog,div,dl,dt,fieldset,figcaption,' +
  'figure,footer,form,h1,h2,h3,h4,h5,h6,header,hr,html,legend,li,main,menu,nav,ol,p,pre,section,' +
  'summary,table,tbody,td,tfoot,th,thead,tr,ul';
const blocks = new Set(BLOCKS.split(','));
const unseen = new Set(['head', 'script', 'style', 'template', 'title']);

function displayOf(element: Element): string {
  if (unseen.has(element.localName) || element.hasAttribute('hidden')) return 'none';
  return blocks.has(element.localName) ? 'block' : 'inline';
}

function inherited(
  element: Element,
  name: 'visibility' | 'pointerEvents',
  initial: string,
): string {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const own = (at as HTMLElement).style[name];
    if (own) return own;
  }
  return initial;
}
