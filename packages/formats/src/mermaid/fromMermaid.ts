import {
  limits,
  wellKnownMeasure,
  type Issue,
  type Journey,
  type Persona,
  type Stage,
  type Touchpoint,
} from '@sojourn/core';
import { decodeText } from '../decodeText';
import { IdMaker } from '../ids';
import { decodeEntities } from './entities';
import { Notices } from './notices';
import { normalizeText } from './parseMermaid';
import type { MermaidJourney, MermaidTask } from './reading';
import { readMermaid } from './readMermaid';
import { readScore } from './scores';

/** What a Mermaid text does not say of itself, and how much of it is read. */
export interface FromMermaidOptions {
  /**
   * The number of the text's first line in the file that it is part of, for the notices.
   * @defaultValue 1
   */
  line?: number;
  /** The journey's title where the text has none, such as the file's name. */
  title?: string | undefined;
  /**
   * Most characters that are read.
   * @defaultValue 5_000_000
   */
  maxLength?: number;
}

/** A journey that was read, and everything that was noticed on the way, in the order of lines. */
export interface FromMermaidResult {
  journey: Journey;
  notices: Issue[];
}

/** Far above any map that a person can read, and few enough for a page to list. */
const mostPersonas = 10_000;
/** Every journey that is read has lanes and a measure of these ids. */
const reservedIds = ['touchpoints', 'curve', 'emotion'];

const lineBreak = /<br\s*\/?>/gi;

/** Makes a document of what Mermaid reads. */
class JourneyBuilder {
  readonly #notices: Notices;
  readonly #ids = new IdMaker(reservedIds);
  readonly #personas = new Map<string, Persona>();
  readonly #told = new Set<string>();

  constructor(notices: Notices) {
    this.#notices = notices;
  }

  build(read: MermaidJourney, fallbackTitle: string): Journey {
    const title = this.#field(read.title, 0) || fallbackTitle;
    const id = this.#ids.make(title, 'journey');
    const summary = this.#field([read.accTitle, read.accDescr].filter(Boolean).join('\n'), 0);
    const stages = this.#stages(read);
    const rated = stages.some(({ touchpoints }) => touchpoints.some((at) => at.ratings.length > 0));
    const emotion = rated ? wellKnownMeasure('emotion') : undefined;
    return {
      format: 'sojourn.journey',
      version: 1,
      id,
      title,
      ...(summary === '' ? {} : { summary }),
      stages,
      lanes: [
        { id: 'touchpoints', kind: 'touchpoints' },
        ...(emotion ? [{ id: 'curve', kind: 'curve' as const, measures: ['emotion'] }] : []),
      ],
      personas: [...this.#personas.values()],
      channels: [],
      measures: emotion ? [emotion] : [],
      sources: [],
      paths: [],
      opportunities: [],
    };
  }

  #stages({ sections, tasks }: MermaidJourney): Stage[] {
    const stages: Stage[] = [];
    const addStage = (name: string, at: number) => {
      const title = this.#field(name, at);
      stages.push({ id: this.#ids.make(title, 'stage'), title, touchpoints: [], cards: [] });
    };
    const isBeforeSections = tasks[0]?.section === -1;
    if (isBeforeSections) addStage('', 0);
    for (const { name, at } of sections) {
      if (this.#isFull(stages.length, limits.stages, { things: 'sections', at })) break;
      addStage(name, at);
    }
    let count = 0;
    for (const task of tasks) {
      const stage = stages[task.section + (isBeforeSections ? 1 : 0)];
      if (!stage) break;
      if (this.#isFull(count, limits.touchpoints, { things: 'tasks', at: task.at })) break;
      stage.touchpoints.push(this.#touchpoint(task));
      count += 1;
    }
    return stages;
  }

  #touchpoint(task: MermaidTask): Touchpoint {
    const title = this.#field(task.name, task.at);
    const { rating, notice } = readScore(task);
    if (notice) this.#notices.add(notice, task.at, { score: (task.scoreText ?? '').slice(0, 80) });
    const personas = this.#people(task);
    return {
      id: this.#ids.make(title, 'touchpoint'),
      title,
      ...(personas.length > 0 ? { personas } : {}),
      ratings: rating ? [rating] : [],
      cards: [],
    };
  }

  #people({ people, at }: MermaidTask): string[] {
    const ids = new Set<string>();
    let empty = 0;
    for (const person of people) {
      const name = this.#field(person, at);
      if (name === '') {
        empty += 1;
        continue;
      }
      if (person.includes('%%') && !this.#personas.has(name)) {
        this.#notices.add('remark-in-people', at, { person: name.slice(0, 80) });
      }
      const persona = this.#personas.get(name) ?? this.#addPersona(name, at);
      if (persona) ids.add(persona.id);
    }
    if (empty > 0) this.#notices.add('empty-person', at, { count: empty });
    return [...ids];
  }

  #addPersona(name: string, at: number): Persona | undefined {
    if (this.#isFull(this.#personas.size, mostPersonas, { things: 'people', at })) return undefined;
    const persona: Persona = {
      id: this.#ids.make(name, 'persona'),
      name,
      facts: [],
      goals: [],
      motivations: [],
      pains: [],
      feelings: [],
      behaviours: [],
      needs: [],
      channels: [],
      traits: [],
      sources: [],
    };
    this.#personas.set(name, persona);
    return persona;
  }

  #field(text: string, at: number): string {
    // A code for `<` begins no `<br>`: it stands for the character.
    const trimmed = decodeEntities(text.replace(lineBreak, '\n')).trim();
    if (trimmed.length <= limits.field) return trimmed;
    this.#notices.add('text-cut', at, { limit: limits.field });
    return trimmed.slice(0, limits.field).trim();
  }

  #isFull(count: number, limit: number, { things, at }: { things: string; at: number }): boolean {
    if (count < limit) return false;
    if (!this.#told.has(things)) this.#notices.add('too-many', at, { limit, things });
    this.#told.add(things);
    return true;
  }
}

/**
 * Reads a Mermaid `journey` diagram. It never throws on content: what Mermaid rejects gives a notice
 * with its line, and the rest of the map.
 *
 * @param input - the diagram's text, or the bytes of a `.mmd` file in UTF-8 or UTF-16
 *
 * @example
 * const { journey, notices } = fromMermaid('journey\n  title Tea\n  Make tea: 5: Me');
 */
export function fromMermaid(
  input: string | Uint8Array,
  { line = 1, title = '', maxLength = limits.text }: FromMermaidOptions = {},
): FromMermaidResult {
  // A UTF-16 file has two bytes a character: a longer one is refused before it is decoded.
  const isTooLong = input.length > (typeof input === 'string' ? maxLength : 4 * maxLength);
  const decoded =
    typeof input === 'string' || isTooLong ? { text: '', valid: true } : decodeText(input);
  const source = typeof input === 'string' && !isTooLong ? input : decoded.text;
  const isRefused = isTooLong || source.length > maxLength;
  const text = isRefused ? '' : normalizeText(source);
  const notices = new Notices(text, line);
  if (isRefused) notices.add('too-long', 0, { limit: maxLength });
  if (!decoded.valid) notices.add('not-utf8', 0);
  const read: MermaidJourney = isRefused
    ? { title: '', accTitle: '', accDescr: '', sections: [], tasks: [] }
    : readMermaid(text, notices);
  const journey = new JourneyBuilder(notices).build(read, title);
  return { journey, notices: notices.all() };
}
