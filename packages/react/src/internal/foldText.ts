/** In characters. */
const most = 280;

// At least half of that, up to the end of a sentence, else of a word, else of a letter as people
// see it: with its accents, and an emoji with all its parts.
const beginnings = [
  /^[^]{140,280}(?:[.!?。؟]\s|\n)/u,
  /^[^]{140,280}\s/u,
  /^[^]{140,280}[^\u200d](?![\p{M}\p{Emoji_Modifier}\u200d])/u,
];

/**
 * A long text as its beginning, about 280 characters that end with a sentence or a word, and the
 * rest; a short one whole, with no rest. Together they are the text.
 */
export function foldText(text: string): [beginning: string, rest: string] {
  // What would hide only a few words is not folded.
  if (text.length < most * 1.3) return [text, ''];
  const cut = beginnings.map((end) => end.exec(text)?.[0].length).find(Boolean) ?? most;
  return [text.slice(0, cut), text.slice(cut)];
}
