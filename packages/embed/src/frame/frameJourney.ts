import type { JourneyView } from '@sojourn/core';
import {
  readMessageFromFrame,
  type FrameTheme,
  type MessageFromFrame,
  type MessageToFrame,
} from './messages';
import { originOf } from './origins';

export interface FrameJourneyOptions {
  /**
   * The origin of the frame page, `https://journeys.example`. Only what comes from there counts, and
   * only there goes what is said. Left out: that of the iframe's `src`.
   */
  origin?: string | undefined;
  /** Called when somebody selects a touchpoint, or deselects it: `null`. */
  onSelect?: ((id: string | null) => void) | undefined;
  /** Called when the document could not be shown. */
  onError?:
    ((issues: (MessageFromFrame & { type: 'sojourn:error' })['issues']) => void) | undefined;
  /** Called with the height in pixels. Left out: the iframe takes it. */
  onHeight?: ((height: number) => void) | undefined;
}

/** A frame page in an iframe, from the page around it. */
export interface FramedJourney {
  /** Shows a document instead of the one at `src`: text, parsed JSON, or a journey. */
  show: (journey: unknown) => void;
  /** Takes another palette. */
  setTheme: (theme: FrameTheme) => void;
  /** Shows another part of the journey. */
  setView: (view: JourneyView) => void;
  /** Hears and says no more. */
  end: () => void;
}

/** Whether the iframe is cut off from its own origin. */
const isSandboxed = (iframe: HTMLIFrameElement) =>
  /^(?!.*\ballow-same-origin\b)/is.test(iframe.getAttribute('sandbox') ?? 'allow-same-origin');

/**
 * Looks after an iframe with the frame page: it becomes as high as its map, hands in documents, and
 * tells of selections. What is said before the frame listens is said again when it does.
 *
 * @example
 * const framed = frameJourney(iframe, { onSelect: (id) => console.log(id) });
 * framed.show(journey);
 */
export function frameJourney(
  iframe: HTMLIFrameElement,
  { origin = originOf(iframe.src), onSelect, onError, onHeight }: FrameJourneyOptions = {},
): FramedJourney {
  if (origin === undefined) {
    throw new Error(
      'Sojourn: frameJourney does not know where the frame page comes from, so nothing can be said to it. Give the iframe a src, or name the origin.',
    );
  }
  const page = iframe.ownerDocument.defaultView ?? window;
  // The newest of each kind: a frame that is loaded again shall be as it was.
  const last = new Map<string, MessageToFrame>();
  // A sandboxed page has the origin `null`, to which a message cannot be addressed.
  const [from, to] = isSandboxed(iframe) ? ['null', '*'] : [origin, origin];

  const post = (message: MessageToFrame) => iframe.contentWindow?.postMessage(message, to);
  const say = (message: MessageToFrame) => {
    last.set(message.type, message);
    if (isListening) post(message);
  };
  let isListening = false;

  function hear({ data, origin: sender, source }: MessageEvent<unknown>) {
    if (source === null || source !== iframe.contentWindow || sender !== from) return;
    const message = readMessageFromFrame(data);
    switch (message?.type) {
      case 'sojourn:ready':
        isListening = true;
        last.forEach(post);
        break;
      case 'sojourn:height':
        if (onHeight) onHeight(message.height);
        else iframe.style.height = `${message.height}px`;
        break;
      case 'sojourn:select':
        onSelect?.(message.id);
        break;
      case 'sojourn:error':
        onError?.(message.issues);
        break;
      case undefined:
        break;
      default:
        message satisfies never;
    }
  }

  // A frame that began before this page listened says again that it does.
  const greet = () => {
    if (!isListening) post({ type: 'sojourn:hello' });
  };
  page.addEventListener('message', hear);
  iframe.addEventListener('load', greet);
  // An empty document that can be looked into is what stands there before the frame page does.
  if (iframe.contentDocument?.URL !== 'about:blank') greet();
  return {
    show: (journey) => say({ type: 'sojourn:journey', journey }),
    setTheme: (theme) => say({ type: 'sojourn:theme', theme }),
    setView: (view) => say({ type: 'sojourn:view', view }),
    end: () => {
      page.removeEventListener('message', hear);
      iframe.removeEventListener('load', greet);
    },
  };
}
