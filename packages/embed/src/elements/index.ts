export { defineElements } from './defineElements';
export type { SojournEventDetails, SojournEventName } from './events';
export { SojournMapElement } from './SojournMapElement';
export { SojournPersonaElement } from './SojournPersonaElement';
