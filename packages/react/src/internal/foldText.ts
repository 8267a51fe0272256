/** In UTF-16 units. */
const most = 280;
/** A beginning that is shorter than this would say too little. */
const least = 140;

const sentenceEnd = /^[^]*(?:[.!?。؟]\s|\n)/u;
const wordEnd = /^[^]*\s/u;

let segmenter: Intl.Segmenter | undefined;

function cutOf(text: string): number {
  const beginning = text.slice(0, most);
  for (const end of [sentenceEnd, wordEnd]) {
    const cut = end.exec(beginning)?.[0].length ?? 0;
    if (cut >= least) return cut;
  }
  // One endless word: cut between letters as people see them.
  segmenter ??= new Intl.Segmenter();
  const cut = segmenter.segment(text.slice(0, most + least)).containing(most)?.index ?? most;
  return cut >= least ? cut : most;
}

/**
 * A long text as its beginning, up to 280 characters that end with a sentence or a word, and the rest; a short
 * one whole, with no rest. Together they are the text.
 */
export function foldText(text: string): [beginning: string, rest: string] {
  // What would hide only a few words is not folded.
  const cut = text.length > most + least / 2 ? cutOf(text) : text.length;
  return [text.slice(0, cut), text.slice(cut)];
}
