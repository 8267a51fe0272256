// What runs in the test's page: bundled by the test, used through `window.editor`.
import { openJourney, serializeJourney } from '@sojourn/core';
import { generateJourney } from '@sojourn/core/samples';
import {
  createSession,
  fileStorage,
  indexedDbPersonaLibrary,
  indexedDbStorage,
  type JourneyStorage,
  type Session,
} from '../src/index.ts';
import { personaLibraryContract } from '../src/testing/personaLibraryContract.ts';
import { storageContract } from '../src/testing/storageContract.ts';
import { versionsContract } from '../src/testing/versionsContract.ts';

let places = 0;

/** A name that no other rule has used. */
function freshName(): string {
  places += 1;
  return `contract-${places}`;
}

/** Storages, each in a place of its own. */
const storages: Record<string, () => Promise<() => JourneyStorage>> = {
  async indexedDbStorage() {
    const name = freshName();
    return () => indexedDbStorage({ name });
  },
  async fileStorage() {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle(freshName(), { create: true });
    return () => fileStorage(folder);
  },
};

async function storageOf(kind: string) {
  return { open: await (storages[kind] as () => Promise<() => JourneyStorage>)() };
}

/** The rule of a contract by its name: a suite that knows another name fails. */
function ruleOf<Rule extends { name: string }>(contract: readonly Rule[], name: string): Rule {
  const found = contract.find((rule) => rule.name === name);
  if (!found) throw new Error(`There is no rule "${name}".`);
  return found;
}

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
  async checkStorage(kind: string, rule: string) {
    await ruleOf(storageContract, rule).check(await storageOf(kind));
  },

  async checkVersions(kind: string, rule: string) {
    await ruleOf(versionsContract, rule).check(await storageOf(kind));
  },

  async checkPersonaLibrary(rule: string) {
    const name = freshName();
    await ruleOf(personaLibraryContract, rule).check({
      open: () => indexedDbPersonaLibrary({ name }),
    });
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
