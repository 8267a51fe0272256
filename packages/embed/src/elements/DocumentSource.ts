import type { EmbedWords } from '../i18n/en';
import { readDocument } from './readDocument';

interface Listeners {
  /** A document is on its way. */
  onBegin: () => void;
  /** None is named. */
  onNothing: () => void;
  onDocument: (document: unknown) => void;
  onFailure: (code: keyof EmbedWords, values: Record<string, string | number>) => void;
}

/**
 * Where an element's document comes from: what a page gave as a property, else the address in `src`,
 * else a child `<script type="application/json">`.
 */
export class DocumentSource {
  readonly #element: HTMLElement;
  readonly #listeners: Listeners;
  readonly #children: MutationObserver | undefined;
  #given: unknown;
  #reading: AbortController | undefined;
  #isStale = true;
  #isScheduled = false;

  constructor(element: HTMLElement, listeners: Listeners) {
    this.#element = element;
    this.#listeners = listeners;
    this.#children =
      typeof MutationObserver === 'undefined'
        ? undefined
        : new MutationObserver(() => {
            if (!this.#isNamed()) this.changed();
          });
  }

  /** Begins to read, and to look for a child that comes or changes. */
  connect() {
    this.#children?.observe(this.#element, {
      childList: true,
      subtree: true,
      characterData: true,
    });
    this.#schedule();
  }

  /** Ends all that is under way. What was read stays known. */
  disconnect() {
    this.#children?.disconnect();
    if (this.#reading) this.#isStale = true;
    this.#reading?.abort();
    this.#reading = undefined;
  }

  give(document: unknown) {
    this.#given = document ?? undefined;
    this.changed();
  }

  /** What the element names is another than before. */
  changed() {
    this.#isStale = true;
    this.#schedule();
  }

  /** Whether something counts for more than a child. */
  #isNamed() {
    return this.#given !== undefined || this.#element.hasAttribute('src');
  }

  /** A hundred changes in one go are one. */
  #schedule() {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    queueMicrotask(() => {
      this.#isScheduled = false;
      if (this.#isStale && this.#element.isConnected) this.#read();
    });
  }

  #read() {
    this.#isStale = false;
    this.#reading?.abort();
    this.#reading = undefined;
    const src = this.#element.getAttribute('src');
    if (this.#given !== undefined) {
      this.#listeners.onDocument(this.#given);
    } else if (src === null) {
      this.#readChild();
    } else {
      this.#listeners.onBegin();
      void this.#ask(src);
    }
  }

  async #ask(src: string) {
    const reading = new AbortController();
    this.#reading = reading;
    const page = this.#element.ownerDocument;
    const answer = await readDocument(src, page.baseURI, reading.signal).catch(() => undefined);
    // Something else was asked for in the meantime.
    if (!answer || this.#reading !== reading) return;
    this.#reading = undefined;
    if (answer.ok) this.#listeners.onDocument(answer.bytes);
    else this.#listeners.onFailure(answer.code, answer.values);
  }

  #readChild() {
    const page = this.#element.ownerDocument;
    const child = this.#element.querySelector(':scope > script[type="application/json"]');
    // While the page is being read, a last child may be there in part only.
    if (page.readyState === 'loading' && !child?.nextSibling) {
      page.addEventListener('DOMContentLoaded', () => this.changed(), { once: true });
      this.#listeners.onBegin();
    } else if (child) {
      this.#listeners.onDocument(child.textContent ?? '');
    } else {
      this.#listeners.onNothing();
    }
  }
}
