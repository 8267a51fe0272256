import { JourneyEditor, createDocument, type MemoryDocument } from '@sojourn/editor';
import type { Command, Journey } from '@sojourn/core';
import { createRoot, type Root } from 'react-dom/client';
import { frameBegins, frameEnds, nextFrame } from './frames';
import { newJourney } from './journeys';

/** What is written in: the title of a touchpoint on a map, or a textarea and nothing else. */
export type Desk = 'editor' | 'textarea';

let root: Root | undefined;
let document_: MemoryDocument | undefined;

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function settled() {
  for (let frame = 0; frame < 10; frame += 1) await nextFrame();
}

function spot(element: HTMLElement, key: string): HTMLElement {
  const found = element.querySelector<HTMLElement>(`[data-spot="${key}"]`);
  if (!found) throw new Error(`There is no spot "${key}" on the map.`);
  return found;
}

function press(target: HTMLElement, init: KeyboardEventInit) {
  target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));
}

/** Shows an editor with a generated journey. */
export async function openEditor(element: HTMLElement, touchpoints: number): Promise<void> {
  document_ = createDocument(newJourney(touchpoints));
  root = createRoot(element);
  root.render(<JourneyEditor document={document_} style={{ blockSize: '100vh' }} />);
  await settled();
}

/** Takes away what `openEditor` or `sitDown` showed. */
export async function closeEditor(element: HTMLElement): Promise<void> {
  root?.unmount();
  root = undefined;
  element.replaceChildren();
  await settled();
}

function journeyNow(): Journey {
  const journey = document_?.getSnapshot().journey;
  if (!journey) throw new Error('No editor is open.');
  return journey;
}

function firstTouchpoint(): string {
  const [touchpoint] = journeyNow().stages.flatMap((stage) => stage.touchpoints);
  if (!touchpoint) throw new Error('The journey has no touchpoint.');
  return touchpoint.id;
}

/** Opens something to write in, with the cursor in it. */
export async function sitDown(element: HTMLElement, desk: Desk, touchpoints: number) {
  if (desk === 'editor') {
    await openEditor(element, touchpoints);
    const header = spot(element, `:touchpoints/${firstTouchpoint()}/`);
    header.focus();
    press(header, { key: 'F2' });
  } else {
    const textarea = document.createElement('textarea');
    textarea.style.width = '160px';
    element.append(textarea);
    textarea.focus();
  }
  await settled();
  if (!(document.activeElement instanceof HTMLTextAreaElement)) {
    throw new Error('Nothing can be written: no textarea has the cursor.');
  }
}

/**
 * Writes letter by letter as a fast person does. What each costs from the key to its paint stands in
 * the trace, between two marks.
 */
export async function write(keys: number): Promise<void> {
  for (let key = 0; key < keys; key += 1) {
    await frameBegins();
    console.timeStamp('paint begins');
    document.execCommand('insertText', false, key % 6 === 5 ? ' ' : 'a');
    await frameEnds();
    console.timeStamp('paint ends');
    await wait(60);
  }
}

/** Gives the first touchpoint another title, as the keyboard would. */
export async function rename(title: string): Promise<void> {
  document_?.apply({ type: 'touchpoint.update', id: firstTouchpoint(), changes: { title } });
  await settled();
}

function heavyCommands(journey: Journey): [name: string, command: Command][] {
  const [stage, other] = journey.stages;
  const lane = journey.lanes.find(({ kind }) => kind === 'cards');
  const persona = journey.personas[0];
  if (!stage || !other || !lane) throw new Error('The journey is too small.');
  const holder = stage.touchpoints[0]?.id ?? stage.id;
  return [
    ['a name', { type: 'touchpoint.update', id: firstTouchpoint(), changes: { title: 'New' } }],
    ['a stage moved', { type: 'stage.move', id: stage.id, index: journey.stages.length - 1 }],
    ['a stage removed', { type: 'stage.remove', id: stage.id }],
    ['a lane removed', { type: 'lane.remove', id: lane.id }],
    ...(persona
      ? [['a persona removed', { type: 'persona.remove', id: persona.id }] as [string, Command]]
      : []),
    [
      '1,000 cards pasted',
      {
        type: 'batch',
        commands: Array.from({ length: 1000 }, (_, index) => ({
          type: 'card.add' as const,
          in: holder,
          value: { id: `pasted-${index}`, lane: lane.id, text: `Row ${index}` },
        })),
      },
    ],
  ];
}

/**
 * Takes heavy things back by the keyboard. What each undo costs stands in the trace, between two
 * marks; answers what was undone, in that order, the rounds that only warm up left out.
 */
export async function undo(
  element: HTMLElement,
  touchpoints: number,
  rounds: number,
): Promise<string[]> {
  await openEditor(element, touchpoints);
  const undone: string[] = [];
  const grid = element.querySelector<HTMLElement>('[role="grid"]');
  if (!grid) throw new Error('There is no grid.');
  for (let round = -3; round < rounds; round += 1) {
    for (const [name, command] of heavyCommands(journeyNow())) {
      document_?.apply(command);
      document_?.seal();
      await settled();
      if (round >= 0) {
        undone.push(name);
        console.timeStamp('paint begins');
      }
      press(grid, { key: 'z', ctrlKey: true });
      await Promise.resolve();
      if (round >= 0) console.timeStamp('paint ends');
      await settled();
      if (document_?.getSnapshot().canUndo) throw new Error(`"${name}" was not undone.`);
    }
  }
  await closeEditor(element);
  return undone;
}

let recording = false;

/** Records frames until `stopFrames`: milliseconds from the beginning of each until it is painted. */
let durations: number[] = [];
export async function recordFrames(): Promise<void> {
  recording = true;
  durations = [];
  void (async () => {
    while (recording) {
      const began = await frameBegins();
      await frameEnds();
      durations.push(performance.now() - began);
    }
  })();
}

/** Ends `recordFrames`, and gives what each frame took. */
export function stopFrames(): number[] {
  recording = false;
  return durations;
}
