/** One line `name: score: people`, as Mermaid reads it. */
export interface MermaidTask {
  /** The section's index in `sections`; -1 before the first. */
  section: number;
  /** As Mermaid reads it: not trimmed, `<br>` as written. */
  name: string;
  /** By `Number()`: also 0 for an empty text, NaN and Infinity. */
  score: number;
  /** The score's text, trimmed; left out where the line has none, which Mermaid rejects. */
  scoreText?: string;
  /** Trimmed; may be empty. */
  people: string[];
  /** Offset in the text as it came, with `\n` for every line break. */
  at: number;
  line: number;
}

/** A `journey` diagram as Mermaid reads it; its texts hold hidden entities. */
export interface MermaidJourney {
  title: string;
  accTitle: string;
  accDescr: string;
  sections: { name: string; line: number; at: number }[];
  tasks: MermaidTask[];
}
