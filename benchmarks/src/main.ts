// First: React looks for its developer tools when it is loaded.
import { rendersSince } from './renders';
import type { Desk } from './editing';
import { nextFrame } from './frames';
import { newJourney } from './journeys';
import { timeToOpen } from './open';
import { paint } from './paint';
import { scroll, type ScrollPlan } from './scroll';
import type { MakeSubject, Subject } from './subjects/subject';

/** Loaded when they are asked for, so that no subject meets another one's style sheets. */
const subjects = {
  journeyMap: async () => (await import('./subjects/journeyMap')).journeyMap,
  innerHtml: async () => (await import('./subjects/innerHtml')).innerHtml,
  mermaid: async () => (await import('./subjects/mermaid')).mermaidJourney,
  reactFlow: async () => (await import('./subjects/reactFlow')).reactFlow,
} satisfies Record<string, () => Promise<MakeSubject>>;

interface PaintPlan {
  subject: keyof typeof subjects;
  touchpoints: number;
}

const stage = document.querySelector<HTMLElement>('#stage');
if (!stage) throw new Error('The page has no #stage to draw on.');
const element = stage;

let subject: Subject | undefined;

/** What the runner asks the page to do: `prepare`, `paint`, then `clear`, as often as it likes. */
const bench = {
  /** Everything that is not measured: code, a new journey, a swept memory. */
  async prepare({ subject: name, touchpoints }: PaintPlan): Promise<void> {
    const make = await subjects[name]();
    subject = await make(element, newJourney(touchpoints));
    await nextFrame();
    globalThis.gc?.();
  },
  /** Draws what was prepared; what it costs stands in the trace. */
  async paint(): Promise<void> {
    if (!subject) throw new Error('Nothing is prepared, so nothing can be drawn: call prepare.');
    await paint(subject);
  },
  async clear(): Promise<void> {
    subject?.remove();
    subject = undefined;
    await nextFrame();
  },
  countElements: () => element.querySelectorAll('*').length,
  open: timeToOpen,
  rendersSince,
  rename: async (title: string) => (await import('./editing')).rename(title),
  sitDown: async (desk: Desk, touchpoints: number) =>
    (await import('./editing')).sitDown(element, desk, touchpoints),
  write: async (keys: number) => (await import('./editing')).write(keys),
  openEditor: async (touchpoints: number) =>
    (await import('./editing')).openEditor(element, touchpoints),
  closeEditor: async () => (await import('./editing')).closeEditor(element),
  undo: async (touchpoints: number, rounds: number) =>
    (await import('./editing')).undo(element, touchpoints, rounds),
  recordFrames: async () => (await import('./editing')).recordFrames(),
  stopFrames: async () => (await import('./editing')).stopFrames(),
  scroll: (plan: ScrollPlan) => scroll(element, plan),
};

/** The page as the runner sees it. */
export type Bench = typeof bench;

declare global {
  var bench: Bench;
}

globalThis.bench = bench;
