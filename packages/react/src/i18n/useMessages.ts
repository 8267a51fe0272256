import type { English } from './en';
import type { LocalePack, SectionName } from './types';
import { useSection, type SectionMessages } from './useSection';

/** A section of the catalogue in the language of the interface. */
export type Messages<Name extends SectionName> = SectionMessages<English[Name]>;

/**
 * The words of one component; see `useSection`. The component brings its own English along, so that
 * a bundle holds only the words it can say.
 *
 * @example
 * const { text } = useMessages('touchpoint', touchpoint, messages);
 */
export const useMessages: <Name extends SectionName>(
  name: Name,
  english: English[Name],
  messages?: LocalePack,
) => Messages<Name> = useSection;
