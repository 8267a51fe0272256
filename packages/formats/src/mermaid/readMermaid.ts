import { lineEnd, skipBlanks } from './characters';
import { decodeEntities, restoreEntities } from './entities';
import {
  bareKeyword,
  c4Word,
  likelyEnd,
  lineWithJourney,
  matchAt,
  otherDiagram,
  tokens,
} from './grammar';
import type { Notices } from './notices';
import { prepare, type PreparedText } from './prepare';
import type { MermaidJourney, MermaidTask } from './reading';
import { originOf } from './trace';

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
    this.#notices.add(code, originOf(this.#prepared.body, at), values);
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
    if (text.startsWith('journey') && matchAt(tokens.journey, text, 0)) {
      this.#at = 'journey'.length;
      return;
    }
    const other = otherDiagram.exec(text);
    if (other) {
      this.#notice('other-diagram', 0, { word: other[0] });
      this.#at = text.length;
      return;
    }
    const word = lineWithJourney(text);
    if (text.startsWith('---')) this.#notice('front-matter-unclosed', 0);
    else if (text.startsWith('journey', word)) this.#notice('journey-not-first', 0);
    else this.#notice('no-journey', Math.max(word, 0));
    this.#at = word < 0 ? 0 : word + 'journey'.length;
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
    const isJourney = matchAt(tokens.journey, text, at) !== undefined;
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
    const title = matchAt(tokens.title, text, at);
    if (title !== undefined) return this.#readTitle(at, title);
    const accTitle = matchAt(tokens.accTitle, text, at);
    if (accTitle !== undefined) {
      this.#checkFollowed(at, 'accTitle:', accTitle);
      this.#journey.accTitle = this.#takeLine(at + accTitle.length).trim();
      return;
    }
    const accDescr = matchAt(tokens.accDescr, text, at);
    if (accDescr !== undefined) {
      this.#checkFollowed(at, 'accDescr:', accDescr);
      this.#setDescription(this.#takeLine(at + accDescr.length));
      return;
    }
    const block = matchAt(tokens.accDescrBlock, text, at);
    if (block !== undefined) return this.#readDescriptionBlock(at, at + block.length);
    const section = matchAt(tokens.section, text, at);
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
      this.#at = likelyEnd(this.#text, from);
      this.#setDescription(this.#text.slice(from, this.#at));
      return;
    }
    if (close > from) this.#setDescription(this.#text.slice(from, close));
    this.#at = close + 1;
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

/** Reads a normalized text as Mermaid does, and goes on where Mermaid stops. */
export function readMermaid(text: string, notices: Notices): MermaidJourney {
  return new JourneyReader(prepare(text), notices).read();
}
