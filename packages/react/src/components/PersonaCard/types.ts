import type { PersonaCardProps } from './PersonaCard';

/** What every part of the card is given. */
export interface PersonaPartProps extends Required<
  Pick<PersonaCardProps, 'persona' | 'language' | 'messages'>
> {}
