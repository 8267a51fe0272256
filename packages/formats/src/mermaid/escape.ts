import { entity } from './entities';

/** Where a text is written, which decides what the grammar would take for its own. */
export type WrittenAs = 'title' | 'description' | 'section' | 'task' | 'person' | 'score';

/** A no-break space as a code: Mermaid shows it blank, and reading trims it away. */
export const blankText = '#160;';

const special: Record<WrittenAs, RegExp> = {
  // A colon before a blank is safe: Mermaid drops a `;` only from what looks like `style:#f00;`.
  title: /[#;]|:(?=\S)/g,
  description: /[#;}]|:(?=\S)/g,
  section: /[#;:]/g,
  task: /[#;:]/g,
  person: /[#;:,]/g,
  score: /[#;:\n]/g,
};

/** Taken off before the grammar, or for another diagram; and the marks of hidden entities. */
const always =
  /%(?=%)|(?<=%)%|^%|C(?=4(?:Container|Component|Dynamic|Deployment))|ﬂ(?=°)|[\uFDD0\uFDD1]|<(?=br\s*\/?>)/gi;

const keyword = /^(?:journey|title|section|accTitle|accDescr)(?!\w)/i;

/** A text as Mermaid reads it back, and whether characters had to be written as codes. */
export interface EscapedText {
  text: string;
  escaped: boolean;
}

/**
 * Writes what the grammar does not take as codes that Mermaid shows as the characters, such as
 * `#35;` for `#`. Line breaks become `<br>`, and stay line breaks in a description.
 */
export function escapeText(source: string, as: WrittenAs): EscapedText {
  const trimmed = source.replace(/\r\n?/g, '\n').trim();
  let text = trimmed.replace(special[as], entity).replace(always, entity);
  if (as === 'task' && keyword.test(text)) text = entity(text) + text.slice(1);
  const escaped = text !== trimmed;
  return { text: as === 'description' ? text : text.replaceAll('\n', '<br>'), escaped };
}
