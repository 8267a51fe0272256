/**
 * Mermaid's way to write a character that its grammar takes: `#35;` or `#quot;`. It hides them
 * before it reads, and so does this: `#` and `;` become two noncharacters, one for one.
 */
const opening = '\uFDD0';
const closing = '\uFDD1';
const hidden = /\uFDD0(\w+)\uFDD1/g;

const named: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  bull: '•',
  cent: '¢',
  colon: ':',
  comma: ',',
  copy: '©',
  deg: '°',
  euro: '€',
  gt: '>',
  hearts: '♥',
  hellip: '…',
  infin: '∞',
  laquo: '«',
  larr: '←',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  middot: '·',
  nbsp: '\u00a0',
  ndash: '–',
  num: '#',
  percnt: '%',
  plusmn: '±',
  pound: '£',
  quot: '"',
  raquo: '»',
  rarr: '→',
  rdquo: '”',
  reg: '®',
  rsquo: '’',
  semi: ';',
  times: '×',
  trade: '™',
  yen: '¥',
};

function characterOf(code: number): string {
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '\ufffd';
}

/**
 * Mermaid takes the last `;` from a line such as `style: #f00;`, wherever the word stands, also in
 * a task's name. Gives the index of that `;`.
 */
function droppedSemicolon(line: string, word: string): number {
  const semicolon = line.lastIndexOf(';');
  const start = line.indexOf(word);
  if (start < 0 || semicolon < 0) return -1;
  let afterColon = false;
  for (let at = start + word.length; at < semicolon; at += 1) {
    const character = line.charAt(at);
    if (character === ':') afterColon = true;
    else if (character === '#' && afterColon) return semicolon;
    else if (afterColon && /\s/.test(character)) afterColon = false;
  }
  return -1;
}

/** Indexes of the `;` that Mermaid drops before it looks for entities, ascending. */
export function droppedSemicolons(text: string): number[] {
  const dropped: number[] = [];
  if (!text.includes(';') || !/style|classDef/.test(text)) return dropped;
  let from = 0;
  for (const line of text.split(/[\n\u2028\u2029]/)) {
    let left = line;
    for (const word of ['style', 'classDef']) {
      const at = droppedSemicolon(left, word);
      if (at >= 0) {
        dropped.push(from + at);
        left = left.slice(0, at);
      }
    }
    from += line.length + 1;
  }
  return dropped.sort((a, b) => a - b);
}

/** The text, of the same length, with its entities out of the grammar's way. */
export function hideEntities(text: string): string {
  if (!text.includes('#')) return text;
  return text.replace(/#(\w+);/g, `${opening}$1${closing}`);
}

/** The text with hidden entities as the characters that they stand for; unknown names as written. */
export function decodeEntities(text: string): string {
  if (!text.includes(opening)) return text;
  return text.replace(hidden, (_whole, name: string) => {
    if (/^\d+$/.test(name)) return characterOf(Number(name));
    return Object.hasOwn(named, name) ? (named[name] ?? '') : `#${name};`;
  });
}

/** The text with hidden entities as they were written. */
export function restoreEntities(text: string): string {
  return text.includes(opening) ? text.replace(hidden, '#$1;') : text;
}

/** The character as an entity that Mermaid shows and {@link decodeEntities} reads. */
export function entity(character: string): string {
  return `#${String(character.codePointAt(0) ?? 0xfffd)};`;
}
