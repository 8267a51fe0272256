// What runs in the test's page: bundled by the test, used through `window.editor`.
import { openJourney, serializeJourney } from '@sojourn/core';
import { generateJourney } from '@sojourn/core/samples';
import { createSession, fileStorage, indexedDbStorage, type Session } from '../src/index.ts';
import { storageContract, type TestedPlace } from '../src/testing/storageContract.ts';

let places = 0;

const kinds: Record<string, () => Promise<TestedPlace>> = {
  async indexedDbStorage() {
    places += 1;
    const name = `contract-${places}`;
    return { open: () => indexedDbStorage({ name }) };
  },
  async fileStorage() {
    places += 1;
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle(`contract-${places}`, { create: true });
    return { open: () => fileStorage(folder) };
  },
};

const sessions = new Map<string, Session>();

function sessionOf(key: string): Session {
  const known = sessions.get(key);
  if (known) return known;
  const opened = openJourney(generateJourney({ touchpoints: 200 }));
  if (!opened.ok) throw new Error('The sample does not open.');
  const session = createSession({ storage: indexedDbStorage(), key, start: opened.journey });
  sessions.set(key, session);
  return session;
}

/** The first touchpoint, which the tests rename. */
function first(session: Session) {
  const touchpoint = session.getSnapshot().journey?.stages.flatMap((stage) => stage.touchpoints)[0];
  if (!touchpoint) throw new Error('The journey has not been loaded.');
  return touchpoint;
}

/** What a page does for the tests. */
export const editor = {
  rules: storageContract.map(({ name }) => name),

  async check(kind: string, rule: string) {
    const place = await (kinds[kind] as () => Promise<TestedPlace>)();
    await storageContract.find(({ name }) => name === rule)?.check(place);
  },

  async open(key: string) {
    const session = sessionOf(key);
    await session.flush();
    return session.getSnapshot().save;
  },

  rename(key: string, title: string, field: 'title' | 'purpose' = 'title') {
    const session = sessionOf(key);
    session.apply({
      type: 'touchpoint.update',
      id: first(session).id,
      changes: { [field]: title },
    });
  },

  state(key: string) {
    const session = sessionOf(key);
    const { save, conflicts, readOnly } = session.getSnapshot();
    const { title, purpose } = first(session);
    return { title, purpose, save, conflicts, readOnly };
  },

  settleOther(key: string) {
    const session = sessionOf(key);
    const [conflict] = session.getSnapshot().conflicts;
    if (conflict) session.settle(conflict, 'other');
  },

  /** Renames the first touchpoint to the next number every few milliseconds, and reports each. */
  type(key: string, report: (count: number, at: number) => void) {
    const session = sessionOf(key);
    let count = Number(first(session).title) || 0;
    setInterval(() => {
      count += 1;
      editor.rename(key, String(count));
      report(count, Date.now());
    }, 15);
  },

  /** What both stored generations hold. */
  async stored(key: string) {
    const stored = await indexedDbStorage().load(key);
    return [stored, stored?.previous].map((one) => {
      const opened = openJourney(one?.text);
      return {
        whole: opened.ok && serializeJourney(opened.journey) === one?.text,
        title: opened.ok ? opened.journey.stages[0]?.touchpoints[0]?.title : undefined,
        touchpoints: opened.ok
          ? opened.journey.stages.flatMap(({ touchpoints }) => touchpoints).length
          : 0,
      };
    });
  },
};

Object.assign(window, { editor });
