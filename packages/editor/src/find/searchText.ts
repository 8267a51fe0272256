/** Letters that are no letter with a mark, and yet are looked for by the plain one. */
const plainLetters: Readonly<Record<string, string>> = {
  ...{ đ: 'd', ð: 'd', ł: 'l', ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ς: 'σ' },
  ...{ ى: 'ي', ة: 'ه', '\u0640': '' },
  ...{ '’': "'", '‘': "'", '“': '"', '”': '"', '«': '"', '»': '"', '–': '-', '—': '-' },
};

const plain = /[đðłøßæœıςىة\u0640’‘“”«»–—]/g;

/** Without accents, case and width; white space as it is. */
function folded(text: string): string {
  // Most texts of most journeys: there is nothing to take apart.
  if (/^[ -~]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(plain, (letter) => plainLetters[letter] ?? letter);
}

/**
 * A text as it is looked for: without accents, case, width of letters and kinds of quotes, with one
 * space between words.
 *
 * @example
 * searchText('Đi đến  NGÂN HÀNG') // 'di den ngan hang'
 */
export function searchText(text: string): string {
  return folded(text)
    .replace(/[\p{Z}\p{C}]+/gu, ' ')
    .trim();
}

/** A part of a text, and whether it is what was looked for. */
export interface MatchedPart {
  text: string;
  isMatch: boolean;
}

/** The folded text, and where in the text each of its characters comes from. */
function traced(text: string): { sought: string; from: number[]; to: number[] } {
  let sought = '';
  const from: number[] = [];
  const to: number[] = [];
  let index = 0;
  for (const letter of text) {
    const end = index + letter.length;
    for (const one of folded(letter)) {
      const isSpace = /[\p{Z}\p{C}]/u.test(one);
      if (isSpace && (sought === '' || sought.endsWith(' '))) continue;
      for (const unit of isSpace ? ' ' : one.split('')) {
        sought += unit;
        from.push(index);
        to.push(end);
      }
    }
    index = end;
  }
  return { sought, from, to };
}

/**
 * A text cut where it holds what is looked for: together the parts are the text.
 *
 * @param sought - as {@link searchText} gives it
 */
export function matchedParts(text: string, sought: string): MatchedPart[] {
  if (sought === '') return [{ text, isMatch: false }];
  const trace = traced(text);
  const parts: MatchedPart[] = [];
  let done = 0;
  let at = trace.sought.indexOf(sought);
  while (at >= 0) {
    const start = Math.max(trace.from[at] ?? 0, done);
    // Marks that follow the last letter belong to it.
    let end = Math.max(trace.to[at + sought.length - 1] ?? 0, start);
    while (/^\p{M}/u.test(text.slice(end))) end += 1;
    if (start > done) parts.push({ text: text.slice(done, start), isMatch: false });
    if (end > start) parts.push({ text: text.slice(start, end), isMatch: true });
    done = end;
    at = trace.sought.indexOf(sought, at + sought.length);
  }
  if (done < text.length) parts.push({ text: text.slice(done), isMatch: false });
  return parts;
}
