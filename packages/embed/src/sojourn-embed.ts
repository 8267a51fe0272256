// The one file: whoever loads it, as a module or as a classic script, has the elements.
import { defineElements } from './elements';

export { SojournMapElement, SojournPersonaElement } from './elements';

defineElements();
