/** A file, or a pasted text, as it came: nothing of it is ever changed. */
export interface Source {
  /** The file's name; for a pasted text, the name that it gets as a file. */
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** Of a Markdown text with several journeys: the line that the wanted one begins on. */
  line?: number;
}

/** A pasted text as a file. */
export function sourceOfText(text: string, name: string): Source {
  return { name, bytes: new TextEncoder().encode(text) };
}

/** The name of a file without its folder and its ending, for titles. */
export function titleOfName(name: string): string {
  return name.replace(/^.*[/\\]/, '').replace(/\.[^.]{1,12}$/, '');
}
