import type { SojournMapElement } from '../elements';
import { allowedOrigins, originOf } from './origins';
import {
  readMessageToFrame,
  readTheme,
  readView,
  type MessageFromFrame,
  type MessageToFrame,
} from './messages';

/** So long an embedded page without an address waits for a document, before it says that none came. */
const patience = 3_000;

type Element = SojournMapElement | HTMLElementTagNameMap['sojourn-persona'];

/** The JSON in a parameter, or `undefined` where it is none. */
function parsed(text: string | null): unknown {
  try {
    return text === null ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}

/** The element that the page's address asks for. */
function elementFor(page: Document, parameters: URLSearchParams): Element {
  const persona = parameters.get('persona');
  const element =
    persona === null ? page.createElement('sojourn-map') : page.createElement('sojourn-persona');
  element.setAttribute('heading-level', '1');
  element.setAttribute('theme', readTheme(parameters.get('theme')) ?? 'system');
  for (const name of ['src', 'persona', 'density']) {
    const value = parameters.get(name);
    if (value) element.setAttribute(name, value);
  }
  return element;
}

/** Speaks with the page around, and with nobody else. */
class Talk {
  readonly #own: Window;
  readonly #allowed: ReadonlySet<string>;
  #parent: string | undefined;

  constructor(own: Window, listed: string) {
    this.#own = own;
    this.#allowed = allowedOrigins(own.location.origin, listed);
    const { ancestorOrigins } = own.location as { ancestorOrigins?: DOMStringList };
    this.#met(ancestorOrigins?.[0] ?? originOf(own.document.referrer));
  }

  #met(origin: string | undefined): boolean {
    const isAllowed = origin !== undefined && this.#allowed.has(origin);
    if (isAllowed) this.#parent = origin;
    return isAllowed;
  }

  /** Says what holds nothing of the document, to whoever is around. */
  sayToAnybody(message: MessageFromFrame & { type: 'sojourn:ready' | 'sojourn:height' }) {
    if (this.#own.parent !== this.#own) this.#own.parent.postMessage(message, '*');
  }

  /** Says what holds something of the document, to a page that is on the list. */
  say(message: MessageFromFrame) {
    if (this.#own.parent !== this.#own && this.#parent !== undefined) {
      this.#own.parent.postMessage(message, this.#parent);
    }
  }

  /** Hears the page around where it is on the list. Of all others only a greeting counts. */
  hear(listener: (message: MessageToFrame) => void) {
    this.#own.addEventListener('message', ({ data, origin, source }) => {
      if (source !== this.#own.parent || source === this.#own) return;
      const message = readMessageToFrame(data);
      if (message && (this.#met(origin) || message.type === 'sojourn:hello')) listener(message);
    });
  }
}

/** Tells the height of what is drawn, whenever it changes and when it is asked for. */
function tellHeight(page: Document, talk: Talk): () => void {
  const tell = () => {
    const height = Math.ceil(page.body.getBoundingClientRect().height);
    if (height > 0) talk.sayToAnybody({ type: 'sojourn:height', height });
  };
  new ResizeObserver(tell).observe(page.body);
  return tell;
}

/**
 * Runs the frame page: draws what its address asks for, and talks with the page around it.
 *
 * @param own The frame page's window.
 */
export function runFrame(own: Window): void {
  const page = own.document;
  const parameters = new URLSearchParams(own.location.search);
  page.documentElement.lang = parameters.get('lang') || 'en';
  const listed = page.querySelector<HTMLMetaElement>('meta[name="sojourn-origins"]');
  const talk = new Talk(own, listed?.content ?? '');
  const element = elementFor(page, parameters);
  const show = () => {
    if (!element.isConnected) page.body.append(element);
  };
  const look = (view: unknown) => {
    const read = readView(view);
    if (read && 'view' in element) element.view = read;
  };

  look(parsed(parameters.get('view')));
  element.addEventListener('sojourn-load', ({ detail: { journey } }) => {
    page.title = journey.title || page.title;
  });
  element.addEventListener('sojourn-select', ({ detail: { id } }) =>
    talk.say({ type: 'sojourn:select', id }),
  );
  element.addEventListener('sojourn-error', ({ detail: { issues } }) =>
    talk.say({
      type: 'sojourn:error',
      issues: issues.map(({ code, message }) => ({ code, message })),
    }),
  );

  const tell = tellHeight(page, talk);
  talk.hear((message) => {
    switch (message.type) {
      case 'sojourn:hello':
        talk.sayToAnybody({ type: 'sojourn:ready' });
        tell();
        break;
      case 'sojourn:journey':
        element.journey = message.journey;
        show();
        break;
      case 'sojourn:theme':
        element.setAttribute('theme', message.theme);
        break;
      case 'sojourn:view':
        look(message.view);
        break;
      default:
        message satisfies never;
    }
  });

  if (element.hasAttribute('src') || own.parent === own) show();
  // A document by message is on its way: no complaint is shown that there is none.
  else setTimeout(show, patience);
  talk.sayToAnybody({ type: 'sojourn:ready' });
}
