import type { Issue } from '@sojourn/core';
import { decodeEntities } from './entities';
import { Notices } from './notices';
import type { MermaidJourney } from './reading';
import { readMermaid } from './readMermaid';

/** The text as Mermaid sees it: no byte order mark, `\n` for every line break. */
export function normalizeText(source: string): string {
  return source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
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
