import type { Persona } from '@sojourn/core';
import type { contentAttributes } from '../../i18n/attributes';
import type { Messages } from '../../i18n/useMessages';

/** What every part of the card is given. */
export interface PersonaPartProps {
  persona: Persona;
  /** The words of the card. */
  messages: Messages<'persona'>;
  /** Attributes of the document's texts. */
  content: ReturnType<typeof contentAttributes>;
}
