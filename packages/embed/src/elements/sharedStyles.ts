import { ServerStyleSheet } from 'styled-components';

/** Where styled-components puts its rules, and what every shadow root of a document adopts. */
export interface SharedStyles {
  readonly sheet: CSSStyleSheet;
  readonly collector: ServerStyleSheet['instance'];
}

const shared = new WeakMap<Document, SharedStyles>();

/** Whether style sheets can be constructed here; else each root needs a style element of its own. */
export const canConstruct = (document: Document) => 'adoptedStyleSheets' in document;

/** A style sheet of a document's own, made by its own window: another's would be refused. */
export function constructSheet(document: Document, css = ''): CSSStyleSheet {
  const sheet = new (document.defaultView ?? window).CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/**
 * The one style sheet of a document: fifty maps on a page have their rules once. It is constructed,
 * not written into the page, so a content security policy has nothing to forbid.
 */
export function sharedStyles(document: Document): SharedStyles {
  const known = shared.get(document);
  if (known) return known;
  const sheet = constructSheet(document);
  // Its own tag would be an element that no page ever sees; the rules go to the sheet instead.
  const collector = new ServerStyleSheet().instance.reconstructWithOptions({
    useCSSOMInjection: false,
    target: document.createElement('div'),
  });
  collector.getTag().tag = {
    insertRule(index, rule) {
      try {
        sheet.insertRule(rule, index);
        return true;
      } catch {
        // A rule for another browser.
        return false;
      }
    },
    deleteRule: (index) => sheet.deleteRule(index),
    getRule: (index) => sheet.cssRules[index]?.cssText ?? '',
    get length() {
      return sheet.cssRules.length;
    },
  };
  const styles = { sheet, collector };
  shared.set(document, styles);
  return styles;
}
