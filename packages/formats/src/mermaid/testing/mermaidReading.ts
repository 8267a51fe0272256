import mermaid from 'mermaid';
import { decodeEntities, hideEntities } from '../entities';
import { Notices } from '../notices';
import { normalizeText, parseMermaid } from '../parseMermaid';
import { readMermaid } from '../readMermaid';

/** What is compared: the same things as Mermaid's own database and as Sojourn hold them. */
export interface Reading {
  title: string;
  accTitle: string;
  accDescr: string;
  sections: string[];
  tasks: { section: string; name: string; score: number; people: string[] }[];
}

interface JourneyDatabase {
  setDiagramTitle(text: string): void;
  getDiagramTitle(): string;
  setAccTitle(text: string): void;
  getAccTitle(): string;
  setAccDescription(text: string): void;
  getAccDescription(): string;
  getSections(): string[];
  getTasks(): { section: string; task: string; score: number; people: string[] }[];
}

/** Mermaid hides entities from its grammar and shows them again in the picture. */
function shown(text: string): string {
  return decodeEntities(hideEntities(text.replace(/ﬂ°°?(\w+)¶ß/g, '#$1;')));
}

let isRegistered = false;
let emptyDatabase: JourneyDatabase | undefined;

async function databaseAfter(text: string): Promise<JourneyDatabase | undefined> {
  if (!isRegistered) await mermaid.parse('journey');
  isRegistered = true;
  try {
    const diagram = await mermaid.mermaidAPI.getDiagramFromText(text);
    return diagram.type === 'journey' ? (diagram.db as unknown as JourneyDatabase) : undefined;
  } catch {
    return undefined;
  }
}

/** What Mermaid reads; `undefined` where it rejects the text. Needs a DOM. */
export async function readByMermaid(text: string): Promise<Reading | undefined> {
  const database = await databaseAfter(text);
  if (!database) return undefined;
  const reading = {
    sections: database.getSections().map(shown),
    tasks: database.getTasks().map(({ section, task, score, people }) => ({
      section: shown(section),
      name: shown(task),
      score,
      people: people.map(shown),
    })),
    accTitle: shown(database.getAccTitle()),
    accDescr: shown(database.getAccDescription()),
    title: shown(database.getDiagramTitle()),
  };
  if (!/^\s*---/.test(text)) return reading;
  // Only drawing takes over the title of front matter; that it cannot draw without a browser's
  // measurements comes after.
  await mermaid.render('drawing', text).catch(() => undefined);
  return { ...reading, title: shown(database.getDiagramTitle()) };
}

/** Sanitizes a title for HTML as Mermaid stores it, with entities hidden in Mermaid's way. */
function stored(text: string, set: (hidden: string) => void, get: () => string): string {
  // Sanitizing by a DOM is slow, and plain words stay as they are.
  if (/^[\p{L}\p{N}\p{Zs}\n.,:%-]*$/u.test(text)) return text;
  set(
    text.replace(/\uFDD0(\d+)\uFDD1/g, '\uFB02°°$1¶ß').replace(/\uFDD0(\w+)\uFDD1/g, '\uFB02°$1¶ß'),
  );
  return shown(get());
}

/** The same of Sojourn's reading. */
export async function readBySojourn(source: string): Promise<Reading> {
  emptyDatabase ??= await databaseAfter('journey');
  if (!emptyDatabase) throw new Error('Mermaid did not read an empty journey.');
  const database = emptyDatabase;
  const text = normalizeText(source);
  const hidden = readMermaid(text, new Notices(text));
  const { sections, tasks } = parseMermaid(source);
  return {
    title: stored(hidden.title, database.setDiagramTitle, database.getDiagramTitle),
    accTitle: stored(hidden.accTitle, database.setAccTitle, database.getAccTitle),
    accDescr: stored(hidden.accDescr, database.setAccDescription, database.getAccDescription),
    sections: sections.map(({ name }) => name),
    tasks: tasks.map(({ section, name, score, people }) => ({
      section: sections[section]?.name ?? '',
      name,
      score,
      people,
    })),
  };
}
