import { foldText } from './foldText';

/** A text as it is said inside a sentence: a long one as its beginning, with an ellipsis. */
export function briefText(text: string): string {
  const [beginning, rest] = foldText(text);
  return rest === '' ? text : `${beginning.trimEnd()}…`;
}
