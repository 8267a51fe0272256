import type { Issue, Journey, Measure, Touchpoint } from '@sojourn/core';
import { blankText, escapeText, type WrittenAs } from './escape';
import { countStructure, Losses } from './lost';
import { writtenScore } from './writtenScore';

/** The diagram's text, and what of the journey it does not say: one issue for each kind. */
export interface ToMermaidResult {
  text: string;
  lost: Issue[];
}

const longestDrawn = 50_000;

/** Writes one journey line by line. */
class MermaidWriter {
  readonly #journey: Journey;
  readonly #losses = new Losses();
  readonly #lines = ['journey'];
  readonly #emotion: Measure | undefined;
  /** People's texts by their ids. */
  readonly #people = new Map<string, string>();
  readonly #named = new Set<string>();

  constructor(journey: Journey) {
    this.#journey = journey;
    const emotions = journey.measures.filter(({ kind }) => kind === 'emotion');
    this.#emotion = emotions.find(({ id }) => id === 'emotion') ?? emotions[0];
  }

  write(): ToMermaidResult {
    const { title, summary = '', stages } = this.#journey;
    const heading = this.#escape(title, 'title');
    if (heading !== '') this.#lines.push(`    title ${heading}`);
    this.#writeDescription(summary);
    this.#preparePeople();
    for (const [index, stage] of stages.entries()) {
      const name = this.#escape(stage.title, 'section');
      // Tasks before any section are what Mermaid has for a first stage without a title.
      const isImplied = index === 0 && name === '' && stage.touchpoints.length > 0;
      if (!isImplied) this.#lines.push(`    section ${this.#titleOrBlank(name)}`);
      for (const touchpoint of stage.touchpoints) this.#writeTask(touchpoint);
    }
    const text = `${this.#lines.join('\n')}\n`;
    countStructure(this.#journey, this.#losses);
    this.#losses.add('lost-personas', this.#people.size - this.#named.size);
    if (text.length > longestDrawn) this.#losses.add('too-long-for-mermaid', text.length);
    return { text, lost: this.#losses.issues() };
  }

  #escape(source: string, as: WrittenAs): string {
    const { text, escaped } = escapeText(source, as);
    if (escaped) this.#losses.add('written-as-codes');
    if (as !== 'description' && /[\r\n]/.test(source.trim())) this.#losses.add('line-breaks');
    return text;
  }

  #titleOrBlank(title: string): string {
    if (title !== '') return title;
    this.#losses.add('empty-title');
    return blankText;
  }

  #writeDescription(summary: string) {
    const escaped = this.#escape(summary, 'description');
    const lines = escaped
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    if (lines.join('\n') !== escaped) this.#losses.add('lost-blank-lines');
    if (lines.length === 1) this.#lines.push(`    accDescr: ${lines.join('')}`);
    if (lines.length < 2) return;
    this.#lines.push('    accDescr {', ...lines.map((line) => `        ${line}`), '    }');
  }

  #preparePeople() {
    const names = new Set<string>();
    for (const { id, name } of this.#journey.personas) {
      const text = this.#escape(name, 'person');
      if (text === '' || names.has(text)) this.#losses.add('lost-persona-names');
      names.add(text);
      this.#people.set(id, text);
    }
  }

  #writeTask(touchpoint: Touchpoint) {
    const name = this.#titleOrBlank(this.#escape(touchpoint.title, 'task'));
    const { text, unsaid } = writtenScore(touchpoint, this.#emotion);
    this.#losses.add('lost-ratings', unsaid);
    const score = escapeText(text, 'score').text;
    if (score === '') this.#losses.add('missing-score');
    const people = new Set<string>();
    for (const id of touchpoint.personas ?? []) {
      const person = this.#people.get(id);
      if (person === undefined) continue;
      this.#named.add(id);
      if (person !== '') people.add(person);
    }
    const who = [...people].join(', ');
    if (score === '') this.#lines.push(`      ${name}: :${who && ` ${who}`}`);
    else this.#lines.push(`      ${name}: ${score}${who && `: ${who}`}`);
  }
}

/**
 * Writes a journey as a Mermaid `journey` diagram: stages as sections, touchpoints as tasks, emotion
 * as a score from 1 to 5, personas as people. Reading the text and writing it again gives the same
 * text.
 *
 * @example
 * const { text, lost } = toMermaid(journey);
 */
export function toMermaid(journey: Journey): ToMermaidResult {
  return new MermaidWriter(journey).write();
}
