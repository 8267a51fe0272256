import { formatMessage, type Issue, type Message, type MessageValues } from '@sojourn/core';
import { lastNotAfter } from './trace';

type Severity = NonNullable<Issue['severity']>;

/** Most notices that one text gives; the rest are counted. */
export const mostNotices = 1000;

/**
 * Every sentence that reading Mermaid can give. `error`: Mermaid rejects the text and draws nothing.
 * `warning`: Mermaid draws something that the writer hardly meant. `info`: nothing is wrong.
 */
const sentences = {
  'too-long': [
    'error',
    'The text is longer than {limit} characters. Reading it could block the page, so nothing was read. Split it, or raise the limit.',
  ],
  'not-utf8': [
    'warning',
    'Some bytes are no valid UTF-8 and were replaced by �. Save the file as UTF-8 to get its characters back.',
  ],
  'no-journey': [
    'error',
    'The text does not begin with “journey” in lower case, so Mermaid would not read it as a journey. Make “journey” its first word.',
  ],
  'other-diagram': [
    'error',
    'The text is another diagram of Mermaid’s, “{word}”, so nothing was read. Pass a text that begins with “journey”.',
  ],
  'journey-not-first': [
    'error',
    'Something stands before the word “journey”, so Mermaid draws nothing. Remove it.',
  ],
  'front-matter-unclosed': [
    'error',
    'The front matter does not begin on the first line, or is not closed by a line with “---”, so Mermaid draws nothing. Correct it.',
  ],
  'front-matter-unreadable': [
    'warning',
    'This line of the front matter is no “key: value”, or its key stands twice, so Mermaid may draw nothing. Correct or remove it.',
  ],
  'front-matter-title-unread': [
    'warning',
    'The title in the front matter is not plain text on one line, so it was not read. Write “title: …” on one line.',
  ],
  'settings-left-out': [
    'info',
    'Settings of how Mermaid draws ({names}) are not part of a journey and were left out. Nothing is to do.',
  ],
  'c4-word': [
    'error',
    'The word “{word}” makes Mermaid take the text for a C4 diagram, so it draws nothing. Write the word differently.',
  ],
  'word-journey': [
    'error',
    'Mermaid takes “journey” at the start of a line for its keyword and draws nothing. Begin the line with another word.',
  ],
  'no-colon': [
    'error',
    'The line has no colon, so Mermaid draws nothing. It was read as a touchpoint without a score; write it as “name: score: people”.',
  ],
  'arrow-for-colon': [
    'error',
    'The line has “->” where a colon belongs, so Mermaid draws nothing. It was read as a touchpoint without a score; write it as “name: score: people”.',
  ],
  'no-data': [
    'error',
    'Nothing follows the colon, so Mermaid draws nothing. It was read as a touchpoint without a score; write a score from 1 to 5.',
  ],
  'no-name': [
    'error',
    'The task has no name before its colon, so Mermaid draws nothing. Give it a name.',
  ],
  'hash-in-name': [
    'error',
    'A “#” before the colon begins a remark, so Mermaid draws nothing. It was read as part of the name; write it as “#35;”.',
  ],
  semicolon: [
    'error',
    'A “;” ends Mermaid’s text here, so Mermaid draws nothing. It was read as an ordinary character; write it as “#59;”.',
  ],
  'colon-in-section': [
    'error',
    'A section’s name ends at “:”, so Mermaid draws nothing. It was read as part of the name; write it as “#58;”.',
  ],
  'empty-keyword': [
    'error',
    'Nothing follows “{keyword}”, so Mermaid draws nothing. Write its text on the same line, or remove it.',
  ],
  'took-next-line': [
    'warning',
    'Nothing follows “{keyword}” on its line, so Mermaid takes the next line as its text. Write the text on the same line.',
  ],
  'second-title': [
    'warning',
    'This is not the only title, and only the last one counts. Remove the others; a task whose name begins with “title” is one of them.',
  ],
  'description-unclosed': [
    'error',
    'The description is not closed by “}”, so Mermaid draws nothing. It was read up to the next section or task; add the “}”.',
  ],
  'remark-in-name': [
    'warning',
    'The remark became part of the name, since Mermaid knows remarks only on lines of their own. Move it to its own line.',
  ],
  'score-missing': [
    'warning',
    'The task has no score, and Mermaid takes that as 0. It is shown as a gap; write a score from 1 to 5.',
  ],
  'score-not-a-number': [
    'warning',
    '“{score}” is no number, so the emotion is shown as a gap. Write a score from 1 to 5.',
  ],
  'arrow-in-score': [
    'warning',
    '“{score}” is no number, so the emotion is shown as a gap. It has “->” where a colon belongs: write “name: score: people”.',
  ],
  'score-out-of-range': [
    'warning',
    'The score {score} is not from 1 to 5. It was kept, and the emotion is shown at the end of the scale. Write a score from 1 to 5.',
  ],
  'remark-in-people': [
    'warning',
    'The remark became part of a person’s name, “{person}”, since Mermaid knows remarks only on lines of their own. Move it to its own line.',
  ],
  'empty-person': [
    'info',
    {
      one: 'An empty name among the people was left out. Remove the comma or colon that is too many.',
      other:
        '{count} empty names among the people were left out. Remove the commas that are too many.',
    },
  ],
  'dropped-pieces': [
    'warning',
    'Mermaid reads a name, a score and people; what follows the next colon, “{text}”, was left out. Write people with commas between them.',
  ],
  'text-cut': [
    'warning',
    'A text longer than {limit} characters was cut to that length. Shorten it.',
  ],
  'too-many': [
    'warning',
    'There are more than {limit} {things}, and those after them were left out. Split the journey.',
  ],
  'more-notices': [
    'warning',
    'There are {count} more notices. Correct the first ones, and read the text again.',
  ],
} as const satisfies Record<string, readonly [Severity, Message]>;

/** Stable names of what reading Mermaid notices. */
export type MermaidNoticeCode = keyof typeof sentences;

/** Collects notices, and gives each its line and column in the text as it came. */
export class Notices {
  readonly issues: Issue[] = [];
  #more = 0;
  #lineStarts: number[] | undefined;
  readonly #source: string;
  readonly #firstLine: number;

  /**
   * Starts with no notices.
   * @param firstLine - the number of the text's first line in the file that it is part of
   */
  constructor(source: string, firstLine = 1) {
    this.#source = source;
    this.#firstLine = firstLine;
  }

  /** Line and column of an offset in the text as it came. */
  place(at: number): { line: number; column: number } {
    if (!this.#lineStarts) {
      this.#lineStarts = [0];
      for (let end = this.#source.indexOf('\n'); end >= 0;) {
        this.#lineStarts.push(end + 1);
        end = this.#source.indexOf('\n', end + 1);
      }
    }
    const index = lastNotAfter(this.#lineStarts, at);
    return {
      line: this.#firstLine + index,
      column: at - (this.#lineStarts[index] ?? 0) + 1,
    };
  }

  add(code: MermaidNoticeCode, at: number, values: MessageValues = {}) {
    if (this.issues.length >= mostNotices) {
      this.#more += 1;
      return;
    }
    const [severity, message] = sentences[code];
    const text = formatMessage(message, values, 'en');
    this.issues.push({ code, message: text, severity, ...this.place(at) });
  }

  /** All notices in the order of their lines, with the number of those that were not kept. */
  all(): Issue[] {
    const sorted = [...this.issues].sort(
      (a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
    );
    if (this.#more === 0) return sorted;
    const [severity, message] = sentences['more-notices'];
    const text = formatMessage(message, { count: this.#more }, 'en');
    return [...sorted, { code: 'more-notices', message: text, severity }];
  }
}
