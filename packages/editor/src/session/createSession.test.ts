import { openJourney, serializeJourney, type Command, type Journey } from '@sojourn/core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { memoryStorage } from '../storage/memoryStorage';
import { StorageError } from '../storage/StorageError';
import type { JourneyStorage } from '../storage/types';
import { journeyOf } from '../testing/journeys';
import { createSession } from './createSession';
import type { Session, SessionOptions } from './types';

const key = 'moving';
const start = journeyOf();

let sessions: Session[] = [];
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-21T12:00:00Z') });
});
afterEach(async () => {
  await Promise.all(sessions.map((session) => session.close()));
  sessions = [];
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Lets everything happen that does so within some milliseconds. */
async function pass(milliseconds = 0) {
  await vi.advanceTimersByTimeAsync(milliseconds);
}

async function opened(options: Partial<SessionOptions> = {}): Promise<Session> {
  const session = createSession({ storage: memoryStorage(), key, ...options });
  sessions.push(session);
  await pass();
  return session;
}

async function storageWith(...texts: string[]): Promise<JourneyStorage> {
  const storage = memoryStorage();
  let after: string | undefined;
  for (const text of texts) {
    const result = await storage.save(key, { text, title: '', after });
    if (result.ok) after = result.revision;
  }
  return storage;
}

/** What somebody else saves. */
async function otherSaves(storage: JourneyStorage, text: string) {
  const after = (await storage.load(key))?.revision;
  expect(await storage.save(key, { text, title: '', after })).toMatchObject({ ok: true });
}

function titled(title: string, id = 'call'): Command {
  return { type: 'touchpoint.update', id, changes: { title } };
}

function titles(journey: Journey | undefined): string[] {
  return journey?.stages.flatMap(({ touchpoints }) => touchpoints.map(({ title }) => title)) ?? [];
}

async function storedTitles(storage: JourneyStorage): Promise<string[]> {
  const result = openJourney((await storage.load(key))?.text);
  return result.ok ? titles(result.journey) : [];
}

const text = serializeJourney(start);
const newer = text.replace('"version": 1', '"version": 2');
const tornText = text.slice(0, 100);
const full = () => new DOMException('Full.', 'QuotaExceededError');

describe('a session', () => {
  it('opens what is stored, and writes nothing for it', async () => {
    const storage = await storageWith(text);
    const save = vi.spyOn(storage, 'save');
    const session = await opened({ storage });
    expect(session.getSnapshot()).toMatchObject({ loading: false, save: { kind: 'saved' } });
    expect(titles(session.getSnapshot().journey)).toEqual(['call', 'letter']);
    await pass(10_000);
    expect(save).not.toHaveBeenCalled();
  });

  it('stores at once what it begins with where nothing is stored', async () => {
    const storage = memoryStorage();
    await opened({ storage, start });
    expect((await storage.load(key))?.text).toBe(text);
    expect(await storage.list()).toMatchObject([{ key, title: 'Moving house' }]);
  });

  it('saves a change within 500 ms, and says so', async () => {
    const storage = await storageWith(text);
    const session = await opened({ storage, delay: 5000 });
    const kinds: string[] = [];
    session.subscribe(() => kinds.push(session.getSnapshot().save.kind));
    session.apply(titled('Phones'));
    expect(session.getSnapshot().save).toEqual({ kind: 'saving', since: Date.now() });
    await pass(499);
    expect(await storedTitles(storage)).toEqual(['call', 'letter']);
    await pass(1);
    expect(await storedTitles(storage)).toEqual(['Phones', 'letter']);
    expect(session.getSnapshot().save).toEqual({ kind: 'saved', at: Date.now() });
    expect(kinds).toEqual(['saving', 'saved']);
    expect((await storage.load(key))?.previous?.text).toBe(text);
  });

  it('saves while somebody types without a pause', async () => {
    const storage = await storageWith(text);
    const session = await opened({ storage });
    for (let count = 1; count <= 20; count += 1) {
      session.apply(titled('Phone'.repeat(count)), { mark: 'typing' });
      await pass(100);
      const [kept = ''] = await storedTitles(storage);
      if (count > 5) expect(kept.length).toBeGreaterThanOrEqual(5 * (count - 5));
    }
    session.undo();
    await pass(500);
    expect(await storedTitles(storage)).toEqual(['call', 'letter']);
    expect(session.getSnapshot()).toMatchObject({ canUndo: false, canRedo: true });
  });

  it('does not take for saved what was changed while it was being written', async () => {
    const storage = await storageWith(text);
    const { save } = storage;
    storage.save = async (...asked) => {
      await new Promise((resolve) => setTimeout(resolve, 200));
      return save(...asked);
    };
    const session = await opened({ storage });
    session.apply(titled('One'));
    await pass(400);
    session.apply(titled('Two'));
    const since = Date.now();
    await pass(150);
    expect(await storedTitles(storage)).toEqual(['One', 'letter']);
    expect(session.getSnapshot().save).toEqual({ kind: 'saving', since });
    await pass(400);
    expect(await storedTitles(storage)).toEqual(['Two', 'letter']);
    expect(session.getSnapshot().save.kind).toBe('saved');
  });

  it('tells nobody who has stopped to listen, and saves what is left at its end', async () => {
    const storage = await storageWith(text);
    const session = await opened({ storage });
    const listener = vi.fn();
    session.subscribe(listener)();
    session.apply(titled('Last'));
    await session.close();
    expect(listener).not.toHaveBeenCalled();
    expect(await storedTitles(storage)).toEqual(['Last', 'letter']);
    expect(session.apply(titled('Late'))).toBeUndefined();
    await otherSaves(storage, text);
    await pass(1000);
    expect(titles(session.getSnapshot().journey)).toEqual(['Last', 'letter']);
  });

  it.each(['visibilitychange', 'pagehide'])('saves at once on %s', async (event) => {
    const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
    const view = new EventTarget();
    vi.stubGlobal('document', page);
    vi.stubGlobal('window', view);
    const storage = await storageWith(text);
    const session = await opened({ storage });
    session.apply(titled('Hidden'));
    page.visibilityState = 'hidden';
    (event === 'pagehide' ? view : page).dispatchEvent(new Event(event));
    await pass(0);
    expect(await storedTitles(storage)).toEqual(['Hidden', 'letter']);
  });

  it('looks for what others did when the page is seen again', async () => {
    const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
    vi.stubGlobal('document', page);
    vi.stubGlobal('window', new EventTarget());
    const storage = { ...(await storageWith(text)), watch: () => () => undefined };
    const session = await opened({ storage });
    await otherSaves(storage, serializeJourney(journeyOf('Other', ['visit'])));
    page.dispatchEvent(new Event('visibilitychange'));
    await pass();
    expect(titles(session.getSnapshot().journey)).toEqual(['visit']);
  });
});

describe('what stands in the way', () => {
  it('writes nothing where the first load failed, until one ends well', async () => {
    const storage = await storageWith(text);
    const { load } = storage;
    storage.load = () => Promise.reject(new StorageError('failing'));
    const save = vi.spyOn(storage, 'save');
    const session = await opened({ storage, start });
    expect(session.getSnapshot().save).toMatchObject({ kind: 'unsaved', reason: 'failing' });
    session.apply(titled('Mine'));
    await pass(20_000);
    await session.flush();
    expect(save).not.toHaveBeenCalled();
    expect(new TextDecoder().decode(session.toBytes())).toContain('Mine');
    storage.load = load;
    await pass(5000);
    expect(session.getSnapshot().save.kind).toBe('saved');
    expect(await storedTitles(storage)).toEqual(['Mine', 'letter']);
  });

  it('says since when and why where the disk is full, keeps the old one, and tries again', async () => {
    const storage = await storageWith(text);
    const { save } = storage;
    storage.save = () => Promise.reject(full());
    const session = await opened({ storage });
    const since = Date.now();
    session.apply(titled('Big'));
    await pass(500);
    expect(session.getSnapshot().save).toEqual({ kind: 'unsaved', since, reason: 'full' });
    session.apply(titled('Small'));
    await pass(2000);
    expect(session.getSnapshot().save).toEqual({ kind: 'unsaved', since, reason: 'full' });
    expect(await storedTitles(storage)).toEqual(['call', 'letter']);
    const file = openJourney(session.toBytes());
    expect(file.ok && titles(file.journey)).toEqual(['Small', 'letter']);
    storage.save = save;
    await pass(5000);
    expect(session.getSnapshot().save.kind).toBe('saved');
    expect(await storedTitles(storage)).toEqual(['Small', 'letter']);
  });

  it('lets a person work without any storage', async () => {
    const refuse = () => Promise.reject(new DOMException('Denied.', 'SecurityError'));
    const storage = { ...memoryStorage(), load: refuse, save: refuse };
    const session = await opened({ storage, start });
    expect(session.apply(titled('Mine'))?.ok).toBe(true);
    expect(session.getSnapshot()).toMatchObject({
      loading: false,
      save: { kind: 'unsaved', reason: 'forbidden' },
    });
  });

  it('says when the storage does not answer, and takes its answer all the same', async () => {
    const storage = await storageWith(text);
    const { load } = storage;
    let answer: () => void = () => undefined;
    storage.load = async (asked) => {
      await new Promise<void>((resolve) => (answer = resolve));
      return load(asked);
    };
    const session = await opened({ storage });
    expect(session.getSnapshot()).toMatchObject({ loading: true, journey: undefined });
    await pass(4000);
    expect(session.getSnapshot().save).toMatchObject({ kind: 'unsaved', reason: 'no-answer' });
    answer();
    await pass();
    expect(session.getSnapshot().save.kind).toBe('saved');
    expect(titles(session.getSnapshot().journey)).toEqual(['call', 'letter']);
  });

  it('says where there is nothing, and takes it when it comes', async () => {
    const storage = memoryStorage();
    const session = await opened({ storage });
    expect(session.getSnapshot().save).toMatchObject({ kind: 'unsaved', reason: 'missing' });
    await otherSaves(storage, text);
    await pass();
    expect(session.getSnapshot().save.kind).toBe('saved');
  });

  it('changes nothing that a newer build wrote', async () => {
    const storage = await storageWith(newer);
    const session = await opened({ storage });
    expect(session.getSnapshot()).toMatchObject({ readOnly: true, save: { kind: 'saved' } });
    expect(session.apply(titled('Old'))).toBeUndefined();
    session.replace(start);
    await session.flush();
    expect((await storage.load(key))?.text).toBe(newer);
  });

  it('writes nothing over what a newer build saved meanwhile, and keeps what was changed', async () => {
    const storage = await storageWith(text);
    const session = await opened({ storage });
    session.apply(titled('Mine'));
    await otherSaves(storage, newer);
    await pass(10_000);
    expect((await storage.load(key))?.text).toBe(newer);
    expect(session.getSnapshot()).toMatchObject({
      readOnly: true,
      save: { kind: 'unsaved', reason: 'newer-version' },
    });
    expect(titles(session.getSnapshot().journey)).toEqual(['Mine', 'letter']);
  });

  it('opens the generation before where the newest is a broken write, and keeps that one', async () => {
    const storage = await storageWith(text, tornText);
    const session = await opened({ storage });
    expect(titles(session.getSnapshot().journey)).toEqual(['call', 'letter']);
    expect(session.getSnapshot().refused).toMatchObject({ text: tornText, recovered: true });
    expect(await storage.load(key)).toMatchObject({ text, previous: { text } });
    session.apply(titled('Mended'));
    await pass(500);
    expect(await storedTitles(storage)).toEqual(['Mended', 'letter']);
  });

  it('touches nothing that is whole but cannot be opened', async () => {
    const strange = '{ "format": "sojourn.journey", "version": "2.0" }';
    const storage = await storageWith(text, strange);
    const session = await opened({ storage, start });
    await pass(10_000);
    expect(session.getSnapshot().save).toMatchObject({ kind: 'unsaved', reason: 'unreadable' });
    expect(await storage.load(key)).toMatchObject({ text: strange, previous: { text } });
    session.apply(titled('Mine'));
    await pass(10_000);
    expect((await storage.load(key))?.text).toBe(strange);
  });

  it('offers the bytes of what nobody could open', async () => {
    const storage = await storageWith('[1, 2]');
    const session = await opened({ storage });
    expect(new TextDecoder().decode(session.toBytes())).toBe('[1, 2]');
  });
});

describe('two tabs', () => {
  async function twoTabs() {
    const storage = await storageWith(text);
    return { storage, ours: await opened({ storage }), theirs: await opened({ storage }) };
  }

  it('see what the other did', async () => {
    const { ours, theirs } = await twoTabs();
    ours.apply(titled('Phones'));
    theirs.apply(titled('Mail', 'letter'));
    await pass(1000);
    for (const session of [ours, theirs]) {
      expect(titles(session.getSnapshot().journey)).toEqual(['Phones', 'Mail']);
      expect(session.getSnapshot()).toMatchObject({ conflicts: [], save: { kind: 'saved' } });
    }
    theirs.undo();
    await pass(1000);
    expect(titles(ours.getSnapshot().journey)).toEqual(['Phones', 'letter']);
  });

  it.each(['shown', 'other'] as const)('ask whom both changed: %s', async (choice) => {
    const { storage, ours, theirs } = await twoTabs();
    ours.apply(titled('Ours'));
    await pass(100);
    theirs.apply(titled('Theirs'));
    await pass(1000);
    expect(ours.getSnapshot().conflicts).toEqual([]);
    const [conflict] = theirs.getSnapshot().conflicts;
    expect(conflict).toMatchObject({ field: 'title', ours: 'Theirs', theirs: 'Ours' });
    if (!conflict) return;
    theirs.settle(conflict, choice);
    expect(theirs.getSnapshot().conflicts).toEqual([]);
    await pass(1000);
    const title = choice === 'other' ? 'Ours' : 'Theirs';
    expect(await storedTitles(storage)).toEqual([title, 'letter']);
    expect(titles(ours.getSnapshot().journey)).toEqual([title, 'letter']);
    expect(theirs.settle(conflict, 'other')).toBeUndefined();
  });

  it('lose nothing where it was removed and stored again while somebody was changing it', async () => {
    const { storage, ours } = await twoTabs();
    ours.apply(titled('Mine'));
    await storage.remove(key);
    await ours.flush();
    expect(await storedTitles(storage)).toEqual(['Mine', 'letter']);
    const { watch, load } = storage;
    storage.watch = () => () => undefined;
    const late = await opened({ storage });
    storage.watch = watch;
    await storage.remove(key);
    late.apply(titled('Late', 'letter'));
    // It hears of the removal, and before it has saved somebody stores another one.
    storage.load = async () => {
      storage.load = load;
      await otherSaves(storage, text);
      return undefined;
    };
    await late.flush();
    await pass(1000);
    expect(titles(late.getSnapshot().journey)[1]).toBe('Late');
    expect(await storedTitles(storage)).toContain('Late');
  });

  it('say that it was removed, and store it again with the next change', async () => {
    const { storage, ours } = await twoTabs();
    await storage.remove(key);
    await pass();
    expect(ours.getSnapshot().save).toMatchObject({ kind: 'unsaved', reason: 'missing' });
    expect(await storage.list()).toEqual([]);
    ours.apply(titled('Back'));
    await pass(500);
    expect(await storedTitles(storage)).toEqual(['Back', 'letter']);
    expect(ours.getSnapshot().save.kind).toBe('saved');
  });
});
