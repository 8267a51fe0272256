/** What a corner has room for: two lines of this many letters. */
const longest = 12;
const most = 2;

/** A name in short lines, cut where it is longer: the table has it in full. */
export function labelLines(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.trim().split(/\s+/)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= longest) {
      lines[lines.length - 1] = `${line} ${word}`;
    } else lines.push(word);
  }
  const shown = lines.slice(0, most);
  return shown.map((line, index) => {
    const isCut = line.length > longest || (index === most - 1 && lines.length > most);
    return isCut
      ? `${Array.from(line)
          .slice(0, longest - 1)
          .join('')}…`
      : line;
  });
}
