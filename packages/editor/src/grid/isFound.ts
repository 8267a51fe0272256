import { searchText } from '../find/searchText';

/** Whether a text says what is looked for; nothing does where nothing is looked for. */
export function isFound(text: string | undefined, query: string): boolean {
  const sought = searchText(query);
  return sought !== '' && text !== undefined && searchText(text).includes(sought);
}
