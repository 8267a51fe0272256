import type { Issue, Journey } from '@sojourn/core';
import { useCallback, useRef, useState } from 'react';
import type { Remembered } from '../keeping/useLibrary';
import { useLibrary } from '../keeping/useLibrary';
import { readSettings, type Settings } from '../settings';
import { readAddress, type Page } from '../view/address';
import { replaceAddress } from '../view/useAddress';
import { firstExample, loadExample, type Example } from './examples';
import { readSource, type Choice, type Reading } from './readSource';
import type { Source } from './source';

/** What is on the screen. */
export interface OpenDocument {
  journey: Journey;
  notices: readonly Issue[];
  /** Which of the examples it is. */
  example?: Example['id'] | undefined;
  /** The file as it came; an example has none. */
  source?: Source | undefined;
  /** Where the browser keeps it. */
  key?: number | undefined;
}

/** What stands between a file and the screen. */
export type Question =
  | { kind: 'choose'; source: Source; choices: readonly Choice[] }
  | { kind: 'refused'; name: string; issues: readonly Issue[]; source?: Source | undefined };

function documentOf(reading: Reading, source: Source, key?: number): OpenDocument | Question {
  if (reading.kind === 'opened') {
    return { journey: reading.journey, notices: reading.notices, source, key };
  }
  return reading.kind === 'choose'
    ? { kind: 'choose', source, choices: reading.choices }
    : { kind: 'refused', name: source.name, issues: reading.issues, source };
}

function isQuestion(result: OpenDocument | Question): result is Question {
  return 'kind' in result;
}

function sourceOf({ entry: { name, line }, bytes }: NonNullable<Remembered['last']>): Source {
  return { name, bytes, ...(line !== undefined && { line }) };
}

/** Everything that the studio holds, and the ways to change it. */
export function useWorkspace() {
  const [settings, setSettings] = useState<Settings>(() =>
    readSettings(undefined, navigator.languages),
  );
  const [document, setDocument] = useState<OpenDocument>();
  const [question, setQuestion] = useState<Question>();
  // Of two files that are opened at once, the later one counts.
  const turn = useRef(0);

  const { entries, trouble, keep, forgive } = useLibrary(({ settings: stored, last }) => {
    setSettings(readSettings(stored, navigator.languages));
    const source = last && sourceOf(last);
    const result = source && documentOf(readSource(source), source, last.entry.key);
    if (result && isQuestion(result)) setQuestion(result);
    setDocument(
      result && !isQuestion(result) ? result : exampleDocument('mortgage', firstExample()),
    );
  });

  const changeSettings = useCallback(
    (change: Partial<Settings>) => {
      const next = { ...settings, ...change };
      setSettings(next);
      void keep((library) => library.keepSettings(next));
    },
    [settings, keep],
  );

  const show = useCallback((next: OpenDocument) => {
    // Another journey is looked at from its beginning, on the same page.
    replaceAddress({ page: currentPage(), view: {} });
    setQuestion(undefined);
    setDocument(next);
  }, []);

  const openSource = useCallback(
    (source: Source) => {
      turn.current += 1;
      const mine = turn.current;
      const result = documentOf(readSource(source), source);
      if (isQuestion(result)) {
        setQuestion(result);
        return;
      }
      show(result);
      void keep(async (library) => {
        const { key } = await library.add(source, result.journey.title);
        if (turn.current !== mine) return;
        await library.keepLast(key);
        setDocument((current) => (current === result ? { ...result, key } : current));
      });
    },
    [keep, show],
  );

  const openKept = useCallback(
    async (key: number) => {
      turn.current += 1;
      const mine = turn.current;
      const kept = await keep((library) => library.read(key));
      if (!kept || turn.current !== mine) return;
      const source = sourceOf(kept);
      const result = documentOf(readSource(source), source, key);
      if (isQuestion(result)) {
        setQuestion(result);
        return;
      }
      show(result);
      await keep((library) => library.keepLast(key));
    },
    [keep, show],
  );

  const openExample = useCallback(
    async (example: Example) => {
      turn.current += 1;
      const mine = turn.current;
      const journey = await loadExample(example).catch(() => undefined);
      if (turn.current !== mine) return;
      if (!journey) {
        const issues = [{ code: 'unreadable', message: '' }];
        setQuestion({ kind: 'refused', name: example.title, issues });
        return;
      }
      show(exampleDocument(example.id, journey));
      await keep((library) => library.keepLast(undefined));
    },
    [keep, show],
  );

  const remove = useCallback(
    async (key: number) => {
      const kept = await keep((library) => library.read(key));
      await keep(async (library) => {
        await library.remove(key);
        if ((await library.last()) === key) await library.keepLast(undefined);
      });
      return kept;
    },
    [keep],
  );

  return {
    settings,
    changeSettings,
    document,
    entries,
    trouble,
    forgive,
    question,
    ask: setQuestion,
    openSource,
    openKept,
    openExample,
    remove,
    keep,
  };
}

/** The open journey, what is kept, the settings, and the ways to change them. */
export type Workspace = ReturnType<typeof useWorkspace>;

function exampleDocument(example: Example['id'], journey: Journey): OpenDocument {
  return { example, journey, notices: [] };
}

function currentPage(): Page {
  return readAddress(window.location.hash).page;
}
