import { formatMessage, openJourney, type Issue, type Journey } from '@sojourn/core';
import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { embed as english, type EmbedWords } from '../i18n/en';
import { packFor } from '../i18n/packs';
import { DocumentSource } from './DocumentSource';
import { EmbedFrame } from './EmbedFrame';
import type { EmbedState } from './EmbedState';
import type { SojournEventDetails, SojournEventName } from './events';
import { languageAt, paletteAt, watchPage } from './hostPage';
import { Notice } from './Notice';
import { adoptStyles } from './adoptStyles';

/** A server has no elements; there the class is only a name. */
const Base = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement;

let elements = 0;

/**
 * What `<sojourn-map>` and `<sojourn-persona>` have in common: where the document comes from, the
 * shadow root, and how they follow the page around them. Attributes are strings, properties data.
 */
export abstract class SojournElement extends Base {
  static readonly observedAttributes: readonly string[] = [
    ...['src', 'theme', 'lang', 'density', 'allow-remote-images', 'heading-level'],
  ];

  readonly #prefix = `sojourn-${++elements}-`;
  readonly #source = new DocumentSource(this, {
    onBegin: () => this.#become({ status: 'loading' }),
    onNothing: () => this.#become({ status: 'empty' }),
    onDocument: (document) => this.#open(document),
    onFailure: (code, values) => this.#fail([this.#issue(code, values)]),
  });
  #state: EmbedState = { status: 'loading' };
  #react: Root | undefined;
  #unwatch: (() => void) | undefined;
  #isScheduled = false;

  /** Draws the journey, under the element's attributes. */
  protected abstract draw(journey: Journey): ReactNode;

  /** What is drawn, once it was opened and repaired; `undefined` before. */
  get journey(): Journey | undefined {
    return this.#state.status === 'ready' ? this.#state.journey : undefined;
  }

  /**
   * The document: text, parsed JSON, or a journey. It is checked like any other file. It counts for
   * more than `src` and a child; `undefined` gives the place back to them.
   */
  set journey(document: unknown) {
    this.#source.give(document);
  }

  connectedCallback() {
    // A property that was set before the element was defined hides the accessor.
    for (const name of this.properties()) {
      if (!Object.hasOwn(this, name)) continue;
      const value: unknown = Reflect.get(this, name);
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, value);
    }
    this.#unwatch ??= watchPage(this.ownerDocument, () => this.update());
    this.#source.connect();
    this.update();
  }

  disconnectedCallback() {
    // An element that is only moved is back before this runs, and keeps all it has.
    queueMicrotask(() => {
      if (!this.isConnected) this.#tearDown();
    });
  }

  /** Called instead of the other two by `moveBefore`: nothing is to be done. */
  connectedMoveCallback() {}

  /** Style sheets belong to a document, so in another one all is drawn anew. */
  adoptedCallback() {
    this.#tearDown();
    if (this.isConnected) this.connectedCallback();
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null) {
    if (before === after) return;
    if (name === 'src') this.#source.changed();
    this.update();
  }

  /** The names of the properties that a page may set. */
  protected properties(): readonly string[] {
    return ['journey'];
  }

  /** Draws once, however much changes before the browser gets to it. */
  protected update() {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    queueMicrotask(() => {
      this.#isScheduled = false;
      if (this.isConnected) this.#render();
    });
  }

  /** An attribute's number from 1 to 6, for headings. */
  protected headingLevel(): 1 | 2 | 3 | 4 | 5 | 6 | undefined {
    const level = Number(this.getAttribute('heading-level'));
    return ([1, 2, 3, 4, 5, 6] as const).find((known) => known === level);
  }

  /** An issue in the language of the page around. */
  #issue(code: keyof EmbedWords, values: Record<string, string | number>): Issue {
    const pack = this.messages();
    const words: Partial<EmbedWords> = pack ? Reflect.get(pack.sections, 'embed') : english;
    const message = formatMessage(words[code] ?? english[code], values, pack?.locale ?? 'en');
    // In kebab case, as all codes are.
    return { code: code.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), message };
  }

  /** The words of the page's language. */
  protected messages() {
    return packFor(languageAt(this));
  }

  /** Tells the page. Events pass out of shadow roots. */
  protected tell<Name extends SojournEventName>(name: Name, detail: SojournEventDetails[Name]) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  #open(document: unknown) {
    const opened = openJourney(document);
    if (!opened.ok) {
      this.#fail(opened.issues);
      return;
    }
    this.#become({ status: 'ready', journey: opened.journey });
    this.tell('sojourn-load', { journey: opened.journey, notices: opened.notices });
  }

  #fail(issues: readonly Issue[]) {
    this.#become({ status: 'failed', issues });
    this.tell('sojourn-error', { issues });
  }

  #become(state: EmbedState) {
    this.#state = state;
    this.update();
  }

  #render() {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const nonce = this.nonce || this.getAttribute('nonce') || '';
    adoptStyles(root, paletteAt(this), nonce);
    if (!this.#react) {
      const container = this.ownerDocument.createElement('div');
      root.append(container);
      this.#react = createRoot(container, { identifierPrefix: this.#prefix });
    }
    const state = this.#state;
    this.#react.render(
      <EmbedFrame
        // A document that could not be drawn says nothing of the next one.
        key={state.status}
        root={root}
        nonce={nonce}
        messages={this.messages()}
        density={this.getAttribute('density') === 'compact' ? 'compact' : 'comfortable'}
        allowRemoteImages={this.hasAttribute('allow-remote-images')}
        onFailure={(message) => this.#fail([this.#issue('broken', { message })])}
      >
        {state.status === 'ready' ? this.draw(state.journey) : <Notice state={state} />}
      </EmbedFrame>,
    );
  }

  #tearDown() {
    this.#unwatch?.();
    this.#unwatch = undefined;
    this.#source.disconnect();
    this.#react?.unmount();
    this.#react = undefined;
    this.shadowRoot?.replaceChildren();
  }
}
