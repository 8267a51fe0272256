import type { Persona } from '@sojourn/core';
import type { contentAttributes } from '../../i18n/attributes';
import type { Messages } from '../../i18n/useMessages';
import type { HeadingLevel } from '../../internal/Heading';

/** What every part of the card is given. */
export interface PersonaPartProps {
  persona: Persona;
  /** The words of the card. */
  messages: Messages<'persona'>;
  /** Attributes of the document's texts. */
  content: ReturnType<typeof contentAttributes>;
  /** Whether the card says only who it is, what they want and what hurts. */
  compact: boolean;
  headingLevel: HeadingLevel;
}
