import type { SojournEventDetails } from './events';
import { SojournMapElement } from './SojournMapElement';
import { SojournPersonaElement } from './SojournPersonaElement';

declare global {
  interface HTMLElementTagNameMap {
    'sojourn-map': SojournMapElement;
    'sojourn-persona': SojournPersonaElement;
  }

  interface GlobalEventHandlersEventMap {
    'sojourn-load': CustomEvent<SojournEventDetails['sojourn-load']>;
    'sojourn-error': CustomEvent<SojournEventDetails['sojourn-error']>;
    'sojourn-select': CustomEvent<SojournEventDetails['sojourn-select']>;
    'sojourn-view-change': CustomEvent<SojournEventDetails['sojourn-view-change']>;
  }
}

/**
 * Defines `<sojourn-map>` and `<sojourn-persona>` in a browser. Names that are taken stay as they
 * are, so a page may load it twice; on a server nothing happens.
 */
export function defineElements(): void {
  if (typeof customElements === 'undefined') return;
  if (!customElements.get('sojourn-map')) customElements.define('sojourn-map', SojournMapElement);
  if (!customElements.get('sojourn-persona')) {
    customElements.define('sojourn-persona', SojournPersonaElement);
  }
}
