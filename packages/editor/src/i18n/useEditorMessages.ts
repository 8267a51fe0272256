import {
  useSection,
  type LocalePack,
  type Section,
  type SectionMessages,
} from '@sojourn/react/kit';
import type { EditorSectionName } from './types';

/**
 * The words of one part of the editor: in the language of the interface, where the pack is one of
 * `@sojourn/editor/locales/*`, else in English.
 *
 * @example
 * const { text } = useEditorMessages('editor', english);
 */
export function useEditorMessages<const English extends Section>(
  name: EditorSectionName,
  english: English,
  messages?: LocalePack,
): SectionMessages<English> {
  return useSection(`editor.${name}`, english, messages);
}
