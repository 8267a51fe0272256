import type { Issue } from '@sojourn/core';
import { lineEnd, skipBlanks } from './characters';
import { decodeEntities, restoreEntities } from './entities';
import { Notices } from './notices';
import { prepare, type PreparedText } from './prepare';
import { originOf } from './trace';

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

const titleText = /title\s[^#\n;]+/iy;
const accTitleStart = /accTitle\s*:\s*/iy;
const accDescrStart = /accDescr\s*:\s*/iy;
const accDescrBlockStart = /accDescr\s*\{\s*/iy;
const sectionText = /section\s[^#:\n;]+/iy;
const journeyWord = /journey\b/iy;
const bareKeyword = /^(?:title|section)\s*$/i;
const likelyStatement = /^\s*(?:section|title|accTitle)\b|:\s*-?\d/i;
const otherDiagram =
  /^(?:graph|flowchart|sequenceDiagram|classDiagram|stateDiagram|erDiagram|gantt|pie|mindmap|timeline|gitGraph|quadrantChart|requirement|C4\w+|xychart|sankey|block|packet|kanban|architecture)\b/;
const c4Word = /C4Container|C4Component|C4Dynamic|C4Deployment/;

function matchAt(rule: RegExp, text: string, at: number): string | undefined {
  rule.lastIndex = at;
  return rule.exec(text)?.[0];
}

/**
 * Reads Mermaid's `journey` grammar by the rules of its own lexer, in its order. Where Mermaid
 * rejects a text, an issue of severity `error` says so, and reading goes on with the next line.
 */
class JourneyReader {
  readonly #text: string;
  readonly #prepared: PreparedText;
  readonly #notices: Notices;
  readonly #journey: MermaidJourney;
  #at = 0;
  #titleAt = -1;

  constructor(prepared: PreparedText, notices: Notices) {
    this.#prepared = prepared;
    this.#text = prepared.body.text;
    this.#notices = notices;
    this.#journey = { title: '', accTitle: '', accDescr: '', sections: [], tasks: [] };
  }

  read(): MermaidJourney {
    this.#readFrontMatter();
    this.#readFirstWord();
    while (this.#at < this.#text.length) this.#readNext();
    return this.#journey;
  }

  #notice(code: Parameters<Notices['add']>[0], at: number, values: Record<string, string> = {}) {
    this.#notices.addIn(this.#prepared.body, code, at, values);
  }

  #readFrontMatter() {
    const { frontMatter, directives } = this.#prepared;
    const [directive] = directives;
    if (directive !== undefined) {
      this.#notices.add('settings-left-out', directive, { names: '%%{ }%%' });
    }
    if (!frontMatter) return;
    this.#journey.title = frontMatter.title ?? '';
    for (const at of frontMatter.unreadable) this.#notices.add('front-matter-unreadable', at);
    if (frontMatter.unreadTitle) this.#notices.add('front-matter-title-unread', 0);
    if (frontMatter.otherKeys.length > 0) {
      const names = frontMatter.otherKeys.slice(0, 5).join(', ');
      this.#notices.add('settings-left-out', 0, { names });
    }
  }

  #readFirstWord() {
    const text = this.#text;
    const c4 = c4Word.exec(text);
    if (c4 && !text.slice(text.lastIndexOf('\n', c4.index) + 1, c4.index).includes('%%')) {
      this.#notice('c4-word', c4.index, { word: c4[0] });
    }
    if (text.startsWith('journey') && matchAt(journeyWord, text, 0)) {
      this.#at = 'journey'.length;
      return;
    }
    const other = otherDiagram.exec(text);
    if (other) {
      this.#notice('other-diagram', 0, { word: other[0] });
      this.#at = text.length;
      return;
    }
    const word = this.#lineWithJourney();
    if (text.startsWith('---')) this.#notice('front-matter-unclosed', 0);
    else if (text.startsWith('journey', word)) this.#notice('journey-not-first', 0);
    else this.#notice('no-journey', Math.max(word, 0));
    this.#at = word < 0 ? 0 : word + 'journey'.length;
  }

  /** Where the first line that begins with the word does so; -1 where there is none. */
  #lineWithJourney(): number {
    const text = this.#text;
    for (let at = 0; at < text.length; at = lineEnd(text, at) + 1) {
      at = skipBlanks(text, at);
      if (matchAt(journeyWord, text, at) !== undefined) return at;
    }
    return -1;
  }

  /** One token of Mermaid's, or one line that Mermaid rejects. */
  #readNext() {
    const text = this.#text;
    const at = skipBlanks(text, this.#at);
    this.#at = at;
    if (at === text.length) return;
    const character = text.charAt(at);
    const isRemark =
      character === '#' ||
      (character === '%' && text[at + 1] !== '{') ||
      (character !== '}' && text.startsWith('%%', at + 1));
    if (isRemark) {
      this.#at = lineEnd(text, at);
      return;
    }
    this.#readStatement(at);
  }

  #readStatement(at: number) {
    const text = this.#text;
    const isJourney = matchAt(journeyWord, text, at) !== undefined;
    if (isJourney) {
      this.#notice('word-journey', at);
      const end = this.#lineTextEnd(at);
      if (text.slice(at, end).trim().toLowerCase() === 'journey') {
        this.#at = end;
        return;
      }
      this.#readTask(at);
      return;
    }
    const title = matchAt(titleText, text, at);
    if (title !== undefined) return this.#readTitle(at, title);
    const accTitle = matchAt(accTitleStart, text, at);
    if (accTitle !== undefined) {
      this.#checkFollowed(at, 'accTitle:', accTitle);
      this.#journey.accTitle = this.#takeLine(at + accTitle.length).trim();
      return;
    }
    const accDescr = matchAt(accDescrStart, text, at);
    if (accDescr !== undefined) {
      this.#checkFollowed(at, 'accDescr:', accDescr);
      this.#setDescription(this.#takeLine(at + accDescr.length));
      return;
    }
    const block = matchAt(accDescrBlockStart, text, at);
    if (block !== undefined) return this.#readDescriptionBlock(at, at + block.length);
    const section = matchAt(sectionText, text, at);
    if (section !== undefined) return this.#readSection(at, section);
    this.#readTask(at);
  }

  #takeLine(from: number): string {
    this.#at = lineEnd(this.#text, from);
    return this.#text.slice(from, this.#at);
  }

  #setDescription(text: string) {
    this.#journey.accDescr = text.trim().replace(/\n\s+/g, '\n');
  }

  #readDescriptionBlock(at: number, from: number) {
    const close = this.#text.indexOf('}', from);
    if (close < 0) {
      this.#notice('description-unclosed', at);
      this.#at = this.#likelyEnd(from);
      this.#setDescription(this.#text.slice(from, this.#at));
      return;
    }
    if (close > from) this.#setDescription(this.#text.slice(from, close));
    this.#at = close + 1;
  }

  /** Where a description that is not closed most likely ends: at a keyword or a task. */
  #likelyEnd(from: number): number {
    let at = from;
    while (at < this.#text.length) {
      const end = lineEnd(this.#text, at);
      if (likelyStatement.test(this.#text.slice(at, end))) return at;
      at = end + 1;
    }
    return at;
  }

  /** Mermaid's lexer misses the end of a text that ends in a keyword with nothing after it. */
  #checkFollowed(at: number, keyword: string, token: string) {
    if (at + token.length === this.#text.length) this.#notice('empty-keyword', at, { keyword });
  }

  #readTitle(at: number, token: string) {
    if (this.#titleAt >= 0) this.#notice('second-title', this.#titleAt);
    this.#titleAt = at;
    const from = at + 'title '.length;
    this.#at = at + token.length;
    if (this.#text[from - 1] === '\n') this.#notice('took-next-line', at, { keyword: 'title' });
    this.#extendOver(';', 'semicolon');
    this.#journey.title = this.#text.slice(from, this.#at);
    if (this.#journey.title.includes('%%')) this.#notice('remark-in-name', at);
  }

  #readSection(at: number, token: string) {
    const from = at + 'section '.length;
    this.#at = at + token.length;
    const next = this.#text.charAt(this.#at);
    if (this.#text[from - 1] === '\n') {
      if (this.#rejects(next)) {
        // The next line is a task, which Mermaid rejects here: the section is the one without name.
        this.#notice('empty-keyword', at, { keyword: 'section' });
        this.#addSection('', at);
        this.#at = from;
        return;
      }
      this.#notice('took-next-line', at, { keyword: 'section' });
    }
    if (next === ':') this.#extendOver(':', 'colon-in-section');
    else this.#extendOver(';', 'semicolon');
    this.#addSection(this.#text.slice(from, this.#at), at);
  }

  #addSection(name: string, at: number) {
    const origin = originOf(this.#prepared.body, at);
    const { line } = this.#notices.place(origin);
    this.#journey.sections.push({ name, line, at: origin });
    if (name.includes('%%')) this.#notice('remark-in-name', at);
  }

  /** Where the statement's line ends for a reader who knows no `;` and no `:`: at a remark or break. */
  #lineTextEnd(from: number): number {
    const end = lineEnd(this.#text, from);
    const hash = this.#text.slice(from, end).indexOf('#');
    return hash < 0 ? end : from + hash;
  }

  #extendOver(character: ';' | ':', code: 'semicolon' | 'colon-in-section') {
    if (!this.#rejects(character)) return;
    this.#notice(code, this.#at);
    this.#at = this.#lineTextEnd(this.#at);
  }

  /** Whether Mermaid rejects this `;` or `:` where reading stands: with `%%` after, it is a remark. */
  #rejects(character: string): boolean {
    const isStop = (character === ';' || character === ':') && this.#text[this.#at] === character;
    return isStop && !this.#text.startsWith('%%', this.#at + 1);
  }

  #readTask(at: number) {
    const text = this.#text;
    const end = lineEnd(text, at);
    const line = text.slice(at, end);
    const colon = line.indexOf(':');
    const stop = line.search(/[#;]/);
    if (colon < 0) return this.#readLineWithoutColon(at, line, stop);
    if (stop >= 0 && stop < colon) {
      this.#notice(line[stop] === '#' ? 'hash-in-name' : 'semicolon', at + stop);
    }
    if (colon === 0) this.#notice('no-name', at);
    const name = line.slice(0, colon);
    const dataEnd = colon + 1 + (line.slice(colon + 1) + '#').search(/[#;]/);
    if (dataEnd === colon + 1 || line.startsWith('%%', colon + 1)) {
      this.#notice('no-data', at + colon);
      this.#at = end;
      this.#addTask({ name, at });
      return;
    }
    this.#at = at + dataEnd;
    this.#extendOver(';', 'semicolon');
    this.#addTask({ name, at, data: text.slice(at + colon + 1, this.#at) });
  }

  #readLineWithoutColon(at: number, line: string, stop: number) {
    this.#at = at + line.length;
    const keyword = bareKeyword.exec(line.slice(0, stop < 0 ? undefined : stop));
    if (keyword?.index === 0) {
      const word = keyword[0].trim().toLowerCase();
      this.#notice('empty-keyword', at, { keyword: word });
      if (word === 'section') this.#addSection('', at);
      return;
    }
    const name = stop >= 0 && line[stop] === '#' ? line.slice(0, stop) : line;
    if (/^[;\s]*$/.test(name)) {
      this.#notice('semicolon', at);
      return;
    }
    if (line[stop] === ';') this.#notice('semicolon', at + stop);
    else this.#notice(name.includes('->') ? 'arrow-for-colon' : 'no-colon', at);
    this.#addTask({ name, at });
  }

  #addTask({ name, at, data }: { name: string; at: number; data?: string }) {
    const section = this.#journey.sections.length - 1;
    const origin = originOf(this.#prepared.body, at);
    const { line } = this.#notices.place(origin);
    const task: MermaidTask = { section, name, score: Number.NaN, people: [], at: origin, line };
    this.#journey.tasks.push(task);
    if (data === undefined) return;
    const pieces = data.split(':');
    task.score = Number(pieces[0]);
    task.scoreText = decodeEntities(pieces[0] ?? '').trim();
    if (pieces[1] !== undefined) {
      task.people = pieces[1].split(',').map((person) => person.trim());
    }
    const dropped = restoreEntities(pieces.slice(2).join(':')).trim();
    if (dropped !== '') {
      this.#notice('dropped-pieces', at, { text: dropped.slice(0, 80) });
    }
  }
}

/** The text as Mermaid sees it: no byte order mark, `\n` for every line break. */
export function normalizeText(source: string): string {
  return source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/** Reads a normalized text as Mermaid does, and goes on where Mermaid stops. */
export function readMermaid(text: string, notices: Notices): MermaidJourney {
  return new JourneyReader(prepare(text), notices).read();
}

/** What Mermaid reads in a text, entities shown as their characters, and what is wrong with it. */
export function parseMermaid(source: string): MermaidJourney & { issues: Issue[] } {
  const text = normalizeText(source);
  const notices = new Notices(text);
  const { title, accTitle, accDescr, sections, tasks } = readMermaid(text, notices);
  return {
    title: decodeEntities(title),
    accTitle: decodeEntities(accTitle),
    accDescr: decodeEntities(accDescr),
    sections: sections.map((section) => ({ ...section, name: decodeEntities(section.name) })),
    tasks: tasks.map((task) => ({
      ...task,
      name: decodeEntities(task.name),
      people: task.people.map(decodeEntities),
    })),
    issues: notices.all(),
  };
}
